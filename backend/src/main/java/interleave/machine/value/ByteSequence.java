package interleave.machine.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What {@code bytes} and {@code bytearray} have in common. */
public abstract sealed class ByteSequence extends Value permits Bytes, ByteArray {
  /** The bytes; those beyond {@link #length} do not count. */
  abstract byte[] data();

  /** A sequence of the same kind. */
  abstract ByteSequence make(byte[] bytes);

  /** A copy of the bytes. */
  public final byte[] toArray() {
    return Arrays.copyOf(data(), length());
  }

  /** The bytes as a text of code points below 256. */
  final String latin1() {
    return new String(data(), 0, length(), StandardCharsets.ISO_8859_1);
  }

  /** The sequence of the same kind that a text of code points below 256 stands for. */
  final ByteSequence make(String latin1) {
    return make(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The bytes of a bytes-like object or an iterable of ints. */
  static byte[] from(Value source) {
    if (source.unwrap() instanceof ByteSequence bytes) {
      return bytes.toArray();
    }
    if (source.unwrap() instanceof Str) {
      throw Exceptions.typeError("cannot convert 'str' object to bytes");
    }
    return fromItems(
        Iteration.array(source, "cannot convert '" + source.type().name() + "' object to bytes"),
        "bytes");
  }

  static byte[] fromItems(Value[] items, String kind) {
    byte[] result = new byte[items.length];
    for (int i = 0; i < items.length; i++) {
      result[i] = (byte) byteOf(items[i], kind + " must be in range(0, 256)");
    }
    return result;
  }

  static int byteOf(Value value, String error) {
    long number = Indexes.require(value).clampedLong();
    if (number < 0 || number > 255) {
      throw Exceptions.valueError(error);
    }
    return (int) number;
  }

  @Override
  public final boolean truth() {
    return length() > 0;
  }

  @Override
  public final Value binary(Operator op, Value other) {
    Value right = other.unwrap();
    return switch (op) {
      case ADD ->
          right instanceof ByteSequence bytes ? make(latin1().concat(bytes.latin1())) : null;
      case MUL -> reflected(op, other);
      case MOD -> make(PercentFormat.formatBytes(latin1(), other));
      default -> null;
    };
  }

  @Override
  public final Value reflected(Operator op, Value other) {
    if (op != Operator.MUL || !(other.unwrap() instanceof Integral times)) {
      return null;
    }
    long count = Indexes.times(times);
    Sizes.characters(Sizes.product(length(), count));
    return make(length() == 0 ? "" : latin1().repeat((int) count));
  }

  @Override
  public final Bool compare(Comparison op, Value other) {
    if (!(other.unwrap() instanceof ByteSequence that)) {
      return null;
    }
    MemoryMeter.work(Math.min(length(), that.length()) / 16);
    return Bool.of(
        op.holds(Arrays.compareUnsigned(data(), 0, length(), that.data(), 0, that.length())));
  }

  @Override
  public final Value item(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      Slice.Span span = slice.resolve(length());
      byte[] part = new byte[span.count()];
      for (int i = 0; i < part.length; i++) {
        part[i] = data()[span.index(i)];
      }
      return make(part);
    }
    return Int.of(data()[index(key)] & 0xff);
  }

  final int index(Value key) {
    String name = this instanceof Bytes ? "byte" : "bytearray";
    Integral number = Indexes.integral(key);
    if (number == null) {
      throw Exceptions.typeError(
          name + " indices must be integers or slices, not " + key.type().name());
    }
    long at = number.clampedLong();
    at = at < 0 ? at + length() : at;
    if (at < 0 || at >= length()) {
      throw Exceptions.indexError(
          this instanceof Bytes ? "index out of range" : "bytearray index out of range");
    }
    return (int) at;
  }

  @Override
  public final Bool contains(Value item) {
    MemoryMeter.work(length() / 8);
    if (item.unwrap() instanceof ByteSequence part) {
      return Bool.of(Substrings.first(latin1(), part.latin1(), 0) >= 0);
    }
    if (Indexes.integral(item) == null) {
      throw Exceptions.typeError(
          "a bytes-like object is required, not '" + item.type().name() + "'");
    }
    int wanted = byteOf(item, "byte must be in range(0, 256)");
    return Bool.of(latin1().indexOf(wanted) >= 0);
  }

  @Override
  public final Iterator iterator() {
    return new BytesIterator(this);
  }

  /** The literal. */
  final String literal() {
    String text = latin1();
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder("b").append(quote);
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c == quote || c == '\'' && this instanceof ByteArray) {
            out.append('\\').append(c);
          } else if (c < 0x20 || c >= 0x7f) {
            out.append(String.format("\\x%02x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append(quote).toString();
  }
}
