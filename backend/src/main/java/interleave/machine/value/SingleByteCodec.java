package interleave.machine.value;

import java.io.ByteArrayOutputStream;

/** ASCII and Latin-1: the code points below a limit, a byte each. */
final class SingleByteCodec extends Codec {
  private final int limit;

  SingleByteCodec(String name, int limit, String errors) {
    super(name, errors);
    this.limit = limit;
  }

  @Override
  String refusal(int point) {
    return point < limit ? null : "ordinal not in range(" + limit + ")";
  }

  @Override
  void put(ByteArrayOutputStream out, int point) {
    out.write(point);
  }

  @Override
  String decode(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      if (c < limit) {
        out.append((char) c);
      } else {
        malformed(out, bytes, i, i + 1, refusal(c));
      }
    }
    return out.toString();
  }
}
