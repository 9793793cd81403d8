package interleave.machine.value;

import java.util.Arrays;
import java.util.BitSet;

/** A {@code bytearray}. */
public final class ByteArray extends ByteSequence {
  /** {@code bytearray}. */
  public static final Type TYPE = Type.builtin("bytearray", ByteArrayMethods::define);

  private byte[] data;
  private int size;

  /** The bytes; the array now belongs to it. */
  public ByteArray(byte[] data) {
    this.data = data;
    this.size = data.length;
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
    return new ByteArray(bytes);
  }

  @Override
  public int length() {
    return size;
  }

  /** Replaces the bytes from one index up to another. */
  void replace(int from, int to, byte[] bytes) {
    int newSize = Sizes.characters((long) from + bytes.length + size - to);
    if (newSize > data.length) {
      data = Arrays.copyOf(data, Sizes.characters(newSize + (newSize >> 1) + 8L));
    }
    System.arraycopy(data, to, data, from + bytes.length, size - to);
    System.arraycopy(bytes, 0, data, from, bytes.length);
    size = newSize;
  }

  @Override
  public Value inplace(Operator op, Value other) {
    if (op == Operator.ADD && other.unwrap() instanceof ByteSequence more) {
      replace(size, size, more.toArray());
      return this;
    }
    if (op == Operator.MUL && reflected(op, other) instanceof ByteArray repeated) {
      replace(0, size, repeated.data);
      return this;
    }
    return null;
  }

  @Override
  public boolean setItem(Value key, Value value) {
    if (key.unwrap() instanceof Slice slice) {
      Slice.Span span = slice.resolve(size);
      assign(span, from(value));
    } else {
      Integral place = Indexes.integral(key);
      int item = place == null ? 0 : byteOf(value, "byte must be in range(0, 256)");
      data[index(key)] = (byte) item;
    }
    return true;
  }

  private void assign(Slice.Span span, byte[] bytes) {
    if (span.step() == 1) {
      replace(span.start(), span.start() + span.count(), bytes);
      return;
    }
    if (bytes.length == 0) {
      delete(span);
      return;
    }
    if (bytes.length != span.count()) {
      throw Exceptions.valueError(
          "attempt to assign bytes of size "
              + bytes.length
              + " to extended slice of size "
              + span.count());
    }
    for (int i = 0; i < bytes.length; i++) {
      data[span.index(i)] = bytes[i];
    }
  }

  private void delete(Slice.Span span) {
    BitSet gone = new BitSet(size);
    for (int i = 0; i < span.count(); i++) {
      gone.set(span.index(i));
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!gone.get(i)) {
        data[kept++] = data[i];
      }
    }
    size = kept;
  }

  @Override
  public boolean deleteItem(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      Slice.Span span = slice.resolve(size);
      delete(span);
    } else {
      int index = index(key);
      replace(index, index + 1, new byte[0]);
    }
    return true;
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }

  @Override
  public String repr() {
    return repr(TYPE);
  }

  /** {@code repr} of the bytes as those of a class derived from bytearray. */
  String repr(Type shown) {
    return shown.simpleName() + "(" + literal() + ")";
  }
}
