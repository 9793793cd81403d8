package interleave.machine.value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** {@code str.encode} and {@code bytes.decode} in UTF-8, ASCII and Latin-1. */
final class Codec {
  private final String name;
  private final int limit;
  private final String errors;

  private Codec(String name, int limit, String errors) {
    this.name = name;
    this.limit = limit;
    this.errors = errors;
  }

  private static Codec of(Value encoding, Value errors) {
    String asked =
        encoding == null ? "utf-8" : StrMethods.text(encoding, "encoding must be str, not ");
    String handling =
        errors == null ? "strict" : StrMethods.text(errors, "errors must be str, not ");
    return switch (asked.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')) {
      case "utf-8", "utf8", "u8", "utf" ->
          new Codec("utf-8", Character.MAX_CODE_POINT + 1, handling);
      case "ascii", "us-ascii", "646" -> new Codec("ascii", 0x80, handling);
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1" ->
          new Codec("latin-1", 0x100, handling);
      default -> throw Exceptions.of(Exceptions.LOOKUP_ERROR, "unknown encoding: " + asked);
    };
  }

  static byte[] encode(String text, Value encoding, Value errors) {
    return of(encoding, errors).encode(text);
  }

  static String decode(byte[] bytes, Value encoding, Value errors) {
    Codec codec = of(encoding, errors);
    return codec.name.equals("utf-8") ? codec.decodeUtf8(bytes) : codec.decodeSingle(bytes);
  }

  private byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int c = points[i];
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (c >= limit || surrogate && limit > 0x100) {
        int end = i + 1;
        while (end < points.length && points[end] >= limit) {
          end++;
        }
        out.writeBytes(replaced(text, points, i, end));
        i = end - 1;
      } else if (limit <= 0x100) {
        out.write(c);
      } else {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private byte[] replaced(String text, int[] points, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      switch (errors) {
        case "ignore" -> {}
        case "replace" -> out.append('?');
        case "backslashreplace" -> out.append(StrText.ascii(Character.toString(points[i])));
        case "xmlcharrefreplace" -> out.append("&#").append(points[i]).append(';');
        case "strict" -> throw encodeError(text, points, from, to);
        default -> throw unknownErrors();
      }
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private PyException unknownErrors() {
    return Exceptions.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
  }

  private PyException encodeError(String text, int[] points, int from, int to) {
    String reason =
        limit > 0x100 ? "surrogates not allowed" : "ordinal not in range(" + limit + ")";
    return UnicodeErrors.encode(name, text, points, from, to, reason);
  }

  private String decodeSingle(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      if (c < limit) {
        out.append((char) c);
      } else {
        malformed(out, bytes, i, i + 1, "ordinal not in range(" + limit + ")");
      }
    }
    return out.toString();
  }

  private void malformed(StringBuilder out, byte[] bytes, int from, int to, String reason) {
    switch (errors) {
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      case "backslashreplace" -> {
        for (int i = from; i < to; i++) {
          out.append(String.format("\\x%02x", bytes[i]));
        }
      }
      case "strict" -> throw UnicodeErrors.decode(name, bytes, from, to, reason);
      default -> throw unknownErrors();
    }
  }

  private String decodeUtf8(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xff;
      if (lead < 0x80) {
        out.append((char) lead);
        at++;
        continue;
      }
      int length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 4;
      if (lead < 0xc2 || lead > 0xf4) {
        malformed(out, bytes, at, ++at, "invalid start byte");
        continue;
      }
      int end = at + 1;
      while (end < bytes.length && end < at + length && continues(bytes, at, end)) {
        end++;
      }
      if (end == at + length) {
        out.append(new String(bytes, at, length, StandardCharsets.UTF_8));
      } else {
        boolean cut = end == bytes.length;
        malformed(
            out, bytes, at, end, cut ? "unexpected end of data" : "invalid continuation byte");
      }
      at = end;
    }
    return out.toString();
  }

  /** Whether a byte may stand at its place behind the lead byte (Unicode, table 3-7). */
  private static boolean continues(byte[] bytes, int start, int at) {
    int lead = bytes[start] & 0xff;
    int c = bytes[at] & 0xff;
    int low = 0x80;
    int high = 0xbf;
    if (at == start + 1) {
      low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : low;
      high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : high;
    }
    return c >= low && c <= high;
  }
}
