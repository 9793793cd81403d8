package interleave.machine.value;

/** A {@code bytes}. */
public final class Bytes extends ByteSequence {
  /** {@code bytes}. */
  public static final Type TYPE = Type.builtin("bytes", BytesMethods::define);

  /** The empty bytes. */
  static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] data;

  private Bytes(byte[] data) {
    this.data = data;
  }

  /** The bytes; the array now belongs to it. */
  public static Bytes of(byte[] data) {
    return new Bytes(data);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  byte[] data() {
    return data;
  }

  @Override
  ByteSequence make(byte[] bytes) {
    return of(bytes);
  }

  @Override
  public int length() {
    return data.length;
  }

  @Override
  public long hash() {
    return Hash.ofString(latin1());
  }

  @Override
  public String repr() {
    return literal();
  }
}
