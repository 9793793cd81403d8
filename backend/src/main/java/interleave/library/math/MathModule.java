package interleave.library.math;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Elementary;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.Module;
import interleave.machine.value.Operations;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The table of module {@code math}. */
public final class MathModule {
  private MathModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table =
        new ModuleTable(module)
            .constant("pi", Float.of(Math.PI))
            .constant("e", Float.of(Math.E))
            .constant("tau", Float.of(2 * Math.PI))
            .constant("inf", Float.of(Double.POSITIVE_INFINITY))
            .constant("nan", Float.of(Double.NaN))
            .function("floor(x, /)", (c, a) -> rounded(c, a[0], "__floor__"))
            .function("ceil(x, /)", (c, a) -> rounded(c, a[0], "__ceil__"))
            .function("trunc(x, /)", (c, a) -> rounded(c, a[0], "__trunc__"));
    defineElementary(table);
    defineFloats(table);
    WholeNumbers.define(table);
    Logarithms.define(table);
    Sums.define(table);
  }

  private static void defineElementary(ModuleTable table) {
    unary(table, "sqrt", Math::sqrt);
    unary(table, "cbrt", Math::cbrt);
    unary(table, "sin", Trigonometry::sin);
    unary(table, "cos", Trigonometry::cos);
    unary(table, "tan", Trigonometry::tan);
    unary(table, "asin", Trigonometry::asin);
    unary(table, "acos", Trigonometry::acos);
    unary(table, "atan", Trigonometry::atan);
    unary(table, "sinh", Hyperbolic::sinh);
    unary(table, "cosh", Hyperbolic::cosh);
    unary(table, "tanh", StrictMath::tanh);
    unary(table, "asinh", Hyperbolic::asinh);
    unary(table, "acosh", Hyperbolic::acosh);
    unary(table, "atanh", Hyperbolic::atanh);
    unary(table, "erf", ErrorFunction::erf);
    unary(table, "erfc", ErrorFunction::erfc);
    unary(table, "gamma", Gamma::gamma);
    unary(table, "lgamma", Gamma::logGamma);
    unary(table, "exp", Elementary::exp);
    unary(table, "exp2", x -> Elementary.pow(2, x));
    unary(table, "expm1", StrictMath::expm1);
    unary(table, "log1p", MathModule::log1p);
    unary(table, "fabs", Math::abs);
    product(table, "degrees", 180.0 / Math.PI);
    product(table, "radians", Math.PI / 180.0);
    binary(table, "atan2(y, x, /)", Trigonometry::atan2);
    binary(table, "copysign(x, y, /)", MathModule::copySign);
    binary(table, "fmod(x, y, /)", MathModule::fmod);
    binary(table, "pow(x, y, /)", MathModule::pow);
    binary(table, "remainder(x, y, /)", MathModule::remainder);
  }

  private static void defineFloats(ModuleTable table) {
    table
        .function("isnan(x, /)", (c, a) -> Bool.of(Double.isNaN(Arguments.real(a[0]))))
        .function("isinf(x, /)", (c, a) -> Bool.of(Double.isInfinite(Arguments.real(a[0]))))
        .function("isfinite(x, /)", (c, a) -> Bool.of(Double.isFinite(Arguments.real(a[0]))))
        .function("isclose(a, b, *, rel_tol=, abs_tol=)", MathModule::isClose)
        .function("modf(x, /)", MathModule::modf)
        .function("frexp(x, /)", MathModule::frexp)
        .function("ldexp(x, i, /)", MathModule::ldexp)
        .function("ulp(x, /)", (c, a) -> Float.of(Math.ulp(Arguments.real(a[0]))))
        .function(
            "nextafter(x, y, /)",
            (c, a) -> Float.of(Math.nextAfter(Arguments.real(a[0]), Arguments.real(a[1]))));
  }

  /** A function of one float with C's errors: nan and infinity out of finite arguments. */
  private static void unary(ModuleTable table, String name, DoubleUnaryOperator function) {
    table.function(
        name + "(x, /)",
        (c, a) -> {
          double x = Arguments.real(a[0]);
          return checked(function.applyAsDouble(x), Double.isNaN(x), Double.isInfinite(x));
        });
  }

  /** A function that multiplies, and does not mind when that becomes infinite. */
  private static void product(ModuleTable table, String name, double factor) {
    table.function(name + "(x, /)", (c, a) -> Float.of(Arguments.real(a[0]) * factor));
  }

  private static void binary(ModuleTable table, String signature, DoubleBinaryOperator function) {
    table.function(
        signature,
        (c, a) -> {
          double x = Arguments.real(a[0]);
          double y = Arguments.real(a[1]);
          return checked(
              function.applyAsDouble(x, y),
              Double.isNaN(x) || Double.isNaN(y),
              Double.isInfinite(x) || Double.isInfinite(y));
        });
  }

  private static Value checked(double result, boolean nanGiven, boolean infinityGiven) {
    if (Double.isNaN(result) && !nanGiven) {
      throw domainError();
    }
    if (Double.isInfinite(result) && !infinityGiven) {
      throw Exceptions.overflowError("math range error");
    }
    return Float.of(result);
  }

  static RuntimeException domainError() {
    return Exceptions.valueError("math domain error");
  }

  private static Value rounded(Context context, Value number, String method) {
    Value function = number.type().lookup(method);
    if (function != null) {
      return Operations.callMethod(context, function, number, new Value[0], null);
    }
    if (method.equals("__trunc__")) {
      throw Exceptions.typeError(
          "type " + number.type().name() + " doesn't define __trunc__ method");
    }
    double x = Arguments.real(number);
    Value real = Float.of(x);
    return Operations.callMethod(context, real.type().lookup(method), real, new Value[0], null);
  }

  private static double log1p(double x) {
    if (x == -1) {
      return Double.NaN;
    }
    return StrictMath.log1p(x);
  }

  /** Java's own takes the sign of nan as it comes; C's too. */
  private static double copySign(double x, double y) {
    return Math.copySign(x, y);
  }

  private static double fmod(double x, double y) {
    return x % y;
  }

  private static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    if (x == 0 && y < 0) {
      throw domainError();
    }
    return Elementary.pow(x, y);
  }

  private static double remainder(double x, double y) {
    return Math.IEEEremainder(x, y);
  }

  private static Value isClose(Context context, Value[] arguments) {
    double a = Arguments.real(arguments[0]);
    double b = Arguments.real(arguments[1]);
    double relative = arguments[2] == null ? 1e-9 : Arguments.real(arguments[2]);
    double absolute = arguments[3] == null ? 0 : Arguments.real(arguments[3]);
    if (relative < 0 || absolute < 0) {
      throw Exceptions.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return Bool.TRUE;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return Bool.FALSE;
    }
    double difference = Math.abs(b - a);
    return Bool.of(
        difference <= Math.abs(relative * b)
            || difference <= Math.abs(relative * a)
            || difference <= absolute);
  }

  private static Value modf(Context context, Value[] a) {
    double x = Arguments.real(a[0]);
    if (Double.isInfinite(x)) {
      return Tuple.of(Float.of(Math.copySign(0, x)), Float.of(x));
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return Tuple.of(Float.of(Math.copySign(x - whole, x)), Float.of(whole));
  }

  private static Value frexp(Context context, Value[] a) {
    double x = Arguments.real(a[0]);
    if (x == 0 || !Double.isFinite(x)) {
      return Tuple.of(Float.of(x), Int.ZERO);
    }
    double normal = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int exponent = Math.getExponent(normal) + 1;
    double mantissa = Math.scalb(normal, -exponent);
    return Tuple.of(Float.of(mantissa), Int.of(normal == x ? exponent : exponent - 54));
  }

  private static Value ldexp(Context context, Value[] a) {
    double x = Arguments.real(a[0]);
    if (Integral.of(a[1]) == null) {
      throw Exceptions.typeError("Expected an int as second argument to ldexp.");
    }
    long i = Arguments.integer(a[1]).clampedLong();
    if (x == 0 || !Double.isFinite(x)) {
      return Float.of(x);
    }
    double result = Math.scalb(x, (int) Math.max(-5000, Math.min(5000, i)));
    return checked(result, false, false);
  }
}
