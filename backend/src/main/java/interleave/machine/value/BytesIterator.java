package interleave.machine.value;

/** {@code bytes_iterator} and {@code bytearray_iterator}. */
final class BytesIterator extends Iterator {
  private static final Type TYPE = Type.builtin("bytes_iterator", IteratorMethods::define);
  private static final Type OF_ARRAY = Type.builtin("bytearray_iterator", IteratorMethods::define);

  private final ByteSequence bytes;
  private int index;

  BytesIterator(ByteSequence bytes) {
    this.bytes = bytes;
  }

  @Override
  public Type type() {
    return bytes instanceof Bytes ? TYPE : OF_ARRAY;
  }

  @Override
  public Value next(Context context) {
    return index < bytes.length() ? Int.of(bytes.data()[index++] & 0xff) : null;
  }
}
