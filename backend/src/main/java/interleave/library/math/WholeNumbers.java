package interleave.library.math;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.IntCosts;
import interleave.machine.value.Integral;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.math.BigInteger;

/** Number theory: {@code factorial}, {@code gcd}, {@code comb} …. */
final class WholeNumbers {
  /** Results beyond it take too much memory to be of use. */
  private static final int LARGEST = 100_000;

  private static final long MOST_BITS = 1L << 29;
  private static final int FACTORS_PER_INSTRUCTION = 4;

  /** So many factors are multiplied one after the other. */
  private static final int FEW = 16;

  private WholeNumbers() {}

  static void define(ModuleTable table) {
    table
        .function("factorial(x, /)", (c, a) -> factorial(c, a[0]))
        .function("gcd(*integers)", (c, a) -> gcd(((Tuple) a[0]).items()))
        .function("lcm(*integers)", (c, a) -> lcm(((Tuple) a[0]).items()))
        .function("isqrt(n, /)", (c, a) -> isqrt(a[0]))
        .function("comb(n, k, /)", WholeNumbers::comb)
        .function("perm(n, k=, /)", WholeNumbers::perm);
  }

  private static Value factorial(Context context, Value x) {
    if (x.unwrap() instanceof Float) {
      throw Exceptions.typeError("'float' object cannot be interpreted as an integer");
    }
    Integral n = Arguments.integer(x);
    if (n.signum() < 0) {
      throw Exceptions.valueError("factorial() not defined for negative values");
    }
    if (!n.fitsLong()) {
      throw Exceptions.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return Int.of(falling(context, BigInteger.valueOf(n.longValue()), n.longValue()));
  }

  /** {@code n * (n - 1) * …}, that many factors. */
  private static BigInteger falling(Context context, BigInteger n, long factors) {
    if (factors > LARGEST || factors * n.bitLength() > MOST_BITS) {
      throw Exceptions.memoryError();
    }
    context.work(factors / FACTORS_PER_INSTRUCTION);
    return product(n, (int) factors);
  }

  /** As {@link #falling}, by halves, so that long factors meet long ones. */
  private static BigInteger product(BigInteger n, int factors) {
    if (factors <= FEW) {
      BigInteger product = BigInteger.ONE;
      for (int i = 0; i < factors; i++) {
        product = product.multiply(n.subtract(BigInteger.valueOf(i)));
      }
      return product;
    }
    int half = factors / 2;
    BigInteger left = product(n, half);
    BigInteger right = product(n.subtract(BigInteger.valueOf(half)), factors - half);
    IntCosts.product(left, right);
    return left.multiply(right);
  }

  private static Value gcd(Value[] items) {
    BigInteger result = BigInteger.ZERO;
    for (Value item : items) {
      BigInteger next = Arguments.integer(item).big();
      IntCosts.squareOfWords(result.min(next));
      result = result.gcd(next);
    }
    return Int.of(result);
  }

  private static Value lcm(Value[] items) {
    BigInteger result = BigInteger.ONE;
    for (Value item : items) {
      BigInteger next = Arguments.integer(item).big().abs();
      IntCosts.squareOfWords(result);
      IntCosts.product(result, next);
      result =
          next.signum() == 0 || result.signum() == 0
              ? BigInteger.ZERO
              : result.divide(result.gcd(next)).multiply(next);
    }
    return Int.of(result);
  }

  private static Value isqrt(Value n) {
    BigInteger number = Arguments.integer(n).big();
    if (number.signum() < 0) {
      throw Exceptions.valueError("isqrt() argument must be nonnegative");
    }
    IntCosts.squareOfWords(number);
    return Int.of(number.sqrt());
  }

  private static Value comb(Context context, Value[] a) {
    BigInteger[] counted = counted(a);
    BigInteger n = counted[0];
    BigInteger k = counted[1];
    if (k.compareTo(n) > 0) {
      return Int.ZERO;
    }
    BigInteger few = k.min(n.subtract(k));
    long factors = few.bitLength() < Long.SIZE ? few.longValue() : Long.MAX_VALUE;
    return Int.of(quotient(falling(context, n, factors), falling(context, few, factors)));
  }

  private static BigInteger quotient(BigInteger a, BigInteger b) {
    IntCosts.quotient(a, b);
    return a.divide(b);
  }

  private static Value perm(Context context, Value[] a) {
    if (Arguments.absent(a[1])) {
      return factorial(context, a[0]);
    }
    BigInteger[] counted = counted(a);
    BigInteger n = counted[0];
    BigInteger k = counted[1];
    if (k.compareTo(n) > 0) {
      return Int.ZERO;
    }
    return Int.of(falling(context, n, k.bitLength() < Long.SIZE ? k.longValue() : Long.MAX_VALUE));
  }

  /** The arguments n and k, both of them ints before either is found negative. */
  private static BigInteger[] counted(Value[] args) {
    BigInteger[] numbers = {Arguments.integer(args[0]).big(), Arguments.integer(args[1]).big()};
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i].signum() < 0) {
        throw Exceptions.valueError("nk".charAt(i) + " must be a non-negative integer");
      }
    }
    return numbers;
  }
}
