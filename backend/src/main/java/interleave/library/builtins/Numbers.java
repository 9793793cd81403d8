package interleave.library.builtins;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.value.Complex;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.IntText;
import interleave.machine.value.Integral;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.NotImplemented;
import interleave.machine.value.Operations;
import interleave.machine.value.Operator;
import interleave.machine.value.PyException;
import interleave.machine.value.RealNumber;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.math.BigInteger;

/** {@code abs}, {@code divmod}, {@code pow}, {@code round} and the texts of ints in other bases. */
final class Numbers {
  private static final Value[] NO_ARGS = {};

  private Numbers() {}

  static void define(ModuleTable table) {
    table
        .function("abs(x, /)", Numbers::abs)
        .function("divmod(x, y, /)", Numbers::divmod)
        .function("pow(base, exp, mod=)", Numbers::pow)
        .function("round(number, ndigits=)", Numbers::round)
        .function("bin(number, /)", (c, a) -> digits(a[0], 1, "0b"))
        .function("oct(number, /)", (c, a) -> digits(a[0], 3, "0o"))
        .function("hex(number, /)", (c, a) -> digits(a[0], 4, "0x"));
  }

  private static Value abs(Context context, Value[] a) {
    Value method = Operations.override(a[0], "__abs__");
    if (method != null) {
      return Operations.callMethod(context, method, a[0], NO_ARGS, null);
    }
    Value number = a[0].unwrap();
    if (number instanceof Int small && small.value >= 0) {
      return small;
    }
    if (number instanceof Integral integer) {
      return Int.of(integer.big().abs());
    }
    if (number instanceof Float real) {
      return Float.of(Math.abs(real.value));
    }
    Value magnitude = number.type().lookup("__abs__");
    if (magnitude != null) {
      return Operations.callMethod(context, magnitude, number, NO_ARGS, null);
    }
    throw Exceptions.typeError("bad operand type for abs(): '" + a[0].type().name() + "'");
  }

  private static Value divmod(Context context, Value[] a) {
    if (a[0] instanceof Instance || a[1] instanceof Instance) {
      throw NeedsPython.SIGNAL;
    }
    Value result = ask(context, a[0], "__divmod__", a[1]);
    if (result == NotImplemented.NOT_IMPLEMENTED) {
      result = ask(context, a[1], "__rdivmod__", a[0]);
    }
    if (result == NotImplemented.NOT_IMPLEMENTED) {
      throw Exceptions.typeError(
          "unsupported operand type(s) for divmod(): '"
              + a[0].type().name()
              + "' and '"
              + a[1].type().name()
              + "'");
    }
    return result;
  }

  private static Value ask(Context context, Value self, String name, Value... args) {
    Value method = self.type().lookup(name);
    return method == null
        ? NotImplemented.NOT_IMPLEMENTED
        : Operations.callMethod(context, method, self, args, null);
  }

  private static Value pow(Context context, Value[] a) {
    if (Arguments.absent(a[2])) {
      return plainPow(context, a[0], a[1]);
    }
    if (Operations.override(a[0], "__pow__") != null) {
      return ask(context, a[0], "__pow__", a[1], a[2]);
    }
    Value result = modularPow(context, a);
    if (result != NotImplemented.NOT_IMPLEMENTED) {
      return result;
    }
    for (Value operand : a) {
      if (operand.unwrap() instanceof Complex) {
        throw Exceptions.valueError("complex modulo");
      }
      if (operand.unwrap() instanceof Float) {
        throw Exceptions.typeError(
            "pow() 3rd argument not allowed unless all arguments are integers");
      }
    }
    throw Exceptions.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + a[0].type().name()
            + "', '"
            + a[1].type().name()
            + "', '"
            + a[2].type().name()
            + "'");
  }

  /** The first operand whose type knows such powers computes it, whichever it is. */
  private static Value modularPow(Context context, Value[] a) {
    if (Integral.of(a[0]) != null && Integral.of(a[1]) != null && Integral.of(a[2]) != null) {
      return ask(context, a[0], "__pow__", a[1], a[2]);
    }
    for (Value operand : a) {
      if (operand.unwrap() instanceof RealNumber
          && operand.type().lookup("__pow__") instanceof NativeFunction function) {
        return function.body().run(context, a);
      }
    }
    return NotImplemented.NOT_IMPLEMENTED;
  }

  private static Value plainPow(Context context, Value base, Value exponent) {
    try {
      return Operations.binary(context, Operator.POW, base, exponent);
    } catch (PyException e) {
      String found = "unsupported operand type(s) for **: ";
      String message = e.value().str();
      if (e.value().type() == Exceptions.TYPE_ERROR && message.startsWith(found)) {
        throw Exceptions.typeError(
            "unsupported operand type(s) for ** or pow(): " + message.substring(found.length()));
      }
      throw e;
    }
  }

  private static Value round(Context context, Value[] a) {
    Value method = a[0].type().lookup("__round__");
    if (method == null) {
      throw Exceptions.typeError("type " + a[0].type().name() + " doesn't define __round__ method");
    }
    Value[] args = Arguments.absent(a[1]) ? NO_ARGS : new Value[] {a[1]};
    return Operations.callMethod(context, method, a[0], args, null);
  }

  private static Value digits(Value value, int bits, String prefix) {
    BigInteger number = Arguments.integer(value).big();
    String sign = number.signum() < 0 ? "-" : "";
    return Str.of(sign + prefix + IntText.digits(number, bits));
  }
}
