package interleave.machine.value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8. */
final class Utf8Codec extends Codec {
  Utf8Codec(String errors) {
    super("utf-8", errors);
  }

  @Override
  String refusal(int point) {
    return isSurrogate(point) ? "surrogates not allowed" : null;
  }

  @Override
  void put(ByteArrayOutputStream out, int point) {
    if (point < 0x80) {
      out.write(point);
    } else {
      out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  String decode(byte[] bytes) {
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
