package interleave.library.decimal;

import java.math.BigInteger;

/** Hashes equal to those of equal ints, floats and fractions ("Hashing of numeric types"). */
final class Hashing {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
  private static final BigInteger TENTH = BigInteger.TEN.modInverse(MODULUS);

  private Hashing() {}

  /** The hash of a finite number. */
  static long of(Decimal number) {
    BigInteger base = number.exponent >= 0 ? BigInteger.TEN : TENTH;
    BigInteger scale = base.modPow(BigInteger.valueOf(Math.abs(number.exponent)), MODULUS);
    long size = number.coefficient.multiply(scale).mod(MODULUS).longValue();
    long hash = number.negative ? -size : size;
    return hash == -1 ? -2 : hash;
  }
}
