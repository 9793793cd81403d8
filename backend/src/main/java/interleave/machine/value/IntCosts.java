package interleave.machine.value;

import java.math.BigInteger;

/**
 * Charges operations on long ints before they are done, in units of {@link MemoryMeter#work}: by
 * words of 64 bits, or of 32 where the algorithm works in those.
 */
public final class IntCosts {
  private static final int LONG_BITS = 64;
  private static final int INT_BITS = 32;

  /** So many products of words are one unit. */
  private static final int WORDS_PER_UNIT = 8;

  /** From here on multiplication is faster than word by word (Karatsuba, Toom and Cook). */
  private static final int FAST_WORDS = 512;

  private IntCosts() {}

  /** Adding, or anything else that looks at each word once. */
  static void sum(BigInteger a, BigInteger b) {
    MemoryMeter.work(Math.max(a.bitLength(), b.bitLength()) / LONG_BITS);
  }

  /** Multiplication. */
  public static void product(BigInteger a, BigInteger b) {
    MemoryMeter.work(product(a.bitLength(), b.bitLength()));
  }

  private static long product(long bitsA, long bitsB) {
    long fewer = Math.min(bitsA, bitsB) / LONG_BITS;
    double each = fewer <= FAST_WORDS ? fewer : FAST_WORDS * Math.sqrt((double) fewer / FAST_WORDS);
    return Math.max(bitsA, bitsB) / LONG_BITS * ((long) each / WORDS_PER_UNIT + 1);
  }

  /** Division with remainder. */
  public static void quotient(BigInteger a, BigInteger b) {
    long quotientBits = Math.max(0, a.bitLength() - b.bitLength());
    MemoryMeter.work(2 * product(quotientBits, b.bitLength()));
  }

  /** A power of so many bits. */
  public static void power(long bits) {
    MemoryMeter.work(product(bits, bits));
  }

  /** A power by a modulus. */
  public static void power(BigInteger exponent, BigInteger modulus) {
    long words = modulus.bitLength() / INT_BITS + 1L;
    MemoryMeter.work(Sizes.product(exponent.bitLength(), words * words / 4));
  }

  /** The greatest common divisor, or a root: the square of the words. */
  public static void squareOfWords(BigInteger a) {
    long words = a.bitLength() / INT_BITS + 1L;
    MemoryMeter.work(words * words / 2);
  }
}
