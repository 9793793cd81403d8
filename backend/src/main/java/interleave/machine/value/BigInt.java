package interleave.machine.value;

import java.math.BigInteger;

/** An {@code int} beyond the range of a long; made by {@link Int#of(BigInteger)} only. */
public final class BigInt extends Integral {
  private final BigInteger value;

  BigInt(BigInteger value) {
    this.value = value;
  }

  @Override
  public Type type() {
    return Int.TYPE;
  }

  @Override
  public BigInteger big() {
    return value;
  }

  @Override
  public boolean fitsLong() {
    return false;
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public int signum() {
    return value.signum();
  }
}
