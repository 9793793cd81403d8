package interleave.library.re;

import interleave.machine.value.ByteArray;
import interleave.machine.value.ByteSequence;
import interleave.machine.value.Bytes;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.nio.charset.StandardCharsets;

/** The text that is searched, by code points or bytes. */
final class Subject {
  /** The value itself, as {@code match.string} gives it. */
  final Value value;

  private final String chars;
  private final int[] points;
  final boolean isText;

  private Subject(Value value, String chars, int[] points, boolean isText) {
    this.value = value;
    this.chars = chars;
    this.points = points;
    this.isText = isText;
  }

  static Subject of(Value value) {
    Value plain = value.unwrap();
    if (plain instanceof Str text) {
      return text.isPlain()
          ? new Subject(value, text.value(), null, true)
          : new Subject(value, null, text.value().codePoints().toArray(), true);
    }
    if (plain instanceof Bytes || plain instanceof ByteArray) {
      byte[] bytes = ((ByteSequence) plain).toArray();
      return new Subject(value, new String(bytes, StandardCharsets.ISO_8859_1), null, false);
    }
    throw Exceptions.typeError(
        "expected string or bytes-like object, got '" + value.type().name() + "'");
  }

  int length() {
    return points == null ? chars.length() : points.length;
  }

  int at(int index) {
    return points == null ? chars.charAt(index) : points[index];
  }

  /** A part, as a value of its kind. */
  Value slice(int start, int end) {
    if (start == 0 && end == length() && (value instanceof Str || value instanceof Bytes)) {
      return value;
    }
    if (!isText) {
      return Bytes.of(chars.substring(start, end).getBytes(StandardCharsets.ISO_8859_1));
    }
    return Str.of(
        points == null ? chars.substring(start, end) : new String(points, start, end - start));
  }
}
