package interleave.library.math;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.value.Elementary;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Integral;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/** Logarithms of floats, and of ints of any size. */
final class Logarithms {
  private static final double LN2 = 0.6931471805599453;

  private Logarithms() {}

  static void define(ModuleTable table) {
    table
        .function("log(*args, **kwargs)", (c, a) -> log(((Tuple) a[0]).items(), a[1]))
        .function("log2(x, /)", (c, a) -> Float.of(log2(a[0])))
        .function("log10(x, /)", (c, a) -> Float.of(of(a[0], Elementary::log10, Math.log10(2))));
  }

  private static Value log(Value[] args, Value keywords) {
    if (keywords.length() > 0) {
      throw Exceptions.typeError("log() takes no keyword arguments");
    }
    if (args.length < 1 || args.length > 2) {
      throw Exceptions.typeError("math.log requires 1 to 2 arguments");
    }
    double top = of(args[0], Elementary::log, LN2);
    if (args.length == 1) {
      return Float.of(top);
    }
    double bottom = of(args[1], Elementary::log, LN2);
    if (bottom == 0) {
      throw Exceptions.zeroDivision("float division by zero");
    }
    return Float.of(top / bottom);
  }

  private static double log2(Value x) {
    return of(x, Elementary::log2, 1);
  }

  private static double of(Value value, DoubleUnaryOperator function, double ofTwo) {
    Integral integer = Integral.of(value);
    if (integer == null) {
      return checked(Arguments.real(value), function);
    }
    BigInteger big = integer.big();
    if (big.signum() <= 0) {
      throw MathModule.domainError();
    }
    int shift = big.bitLength() - 1023;
    return shift <= 0
        ? function.applyAsDouble(big.doubleValue())
        : function.applyAsDouble(big.shiftRight(shift).doubleValue()) + shift * ofTwo;
  }

  private static double checked(double x, DoubleUnaryOperator function) {
    if (x <= 0) {
      throw MathModule.domainError();
    }
    return function.applyAsDouble(x);
  }
}
