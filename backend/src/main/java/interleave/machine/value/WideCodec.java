package interleave.machine.value;

import java.io.ByteArrayOutputStream;

/** UTF-16 and UTF-32, in either order of bytes. */
final class WideCodec extends Codec {
  private static final int MARK = 0xfeff;

  private final int unitBytes;
  private final Order order;

  /** Which byte of a unit comes first. */
  enum Order {
    /** The order of the machine, the least byte first, behind a mark that tells it. */
    MARKED,
    LITTLE,
    BIG
  }

  WideCodec(String name, int unitBytes, Order order, String errors) {
    super(name, errors);
    this.unitBytes = unitBytes;
    this.order = order;
  }

  @Override
  String refusal(int point) {
    return isSurrogate(point) ? "surrogates not allowed" : null;
  }

  @Override
  void begin(ByteArrayOutputStream out) {
    if (order == Order.MARKED) {
      unit(out, MARK);
    }
  }

  @Override
  void put(ByteArrayOutputStream out, int point) {
    if (unitBytes == 2 && point >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      unit(out, Character.highSurrogate(point));
      unit(out, Character.lowSurrogate(point));
    } else {
      unit(out, point);
    }
  }

  private void unit(ByteArrayOutputStream out, int unit) {
    for (int i = 0; i < unitBytes; i++) {
      out.write(unit >> 8 * (order == Order.BIG ? unitBytes - 1 - i : i));
    }
  }

  @Override
  String decode(byte[] bytes) {
    if (order != Order.MARKED) {
      return decodeFrom(bytes, 0);
    }
    boolean marked = bytes.length >= unitBytes;
    boolean big = marked && unit(bytes, 0, true) == MARK;
    boolean little = marked && unit(bytes, 0, false) == MARK;
    WideCodec found = big ? inOrder(Order.BIG, "-be") : inOrder(Order.LITTLE, "-le");
    return found.decodeFrom(bytes, big || little ? unitBytes : 0);
  }

  private WideCodec inOrder(Order other, String suffix) {
    return new WideCodec(name() + suffix, unitBytes, other, errors());
  }

  private String decodeFrom(byte[] bytes, int start) {
    StringBuilder out = new StringBuilder(bytes.length / unitBytes);
    boolean big = order == Order.BIG;
    int at = start;
    while (at < bytes.length) {
      if (at + unitBytes > bytes.length) {
        malformed(out, bytes, at, bytes.length, "truncated data");
        break;
      }
      at = unitBytes == 2 ? utf16(out, bytes, at, big) : utf32(out, bytes, at, big);
    }
    return out.toString();
  }

  private int unit(byte[] bytes, int at, boolean big) {
    int unit = 0;
    for (int i = 0; i < unitBytes; i++) {
      unit |= (bytes[at + i] & 0xff) << 8 * (big ? unitBytes - 1 - i : i);
    }
    return unit;
  }

  private int utf32(StringBuilder out, byte[] bytes, int at, boolean big) {
    int point = unit(bytes, at, big);
    if (point < 0 || point > Character.MAX_CODE_POINT) {
      malformed(out, bytes, at, at + 4, "code point not in range(0x110000)");
    } else if (isSurrogate(point)) {
      malformed(out, bytes, at, at + 4, "code point in surrogate code point range(0xd800, 0xe000)");
    } else {
      out.appendCodePoint(point);
    }
    return at + 4;
  }

  private int utf16(StringBuilder out, byte[] bytes, int at, boolean big) {
    char unit = (char) unit(bytes, at, big);
    if (!Character.isSurrogate(unit)) {
      out.append(unit);
      return at + 2;
    }
    if (Character.isLowSurrogate(unit)) {
      malformed(out, bytes, at, at + 2, "illegal encoding");
      return at + 2;
    }
    if (at + 4 > bytes.length) {
      malformed(out, bytes, at, bytes.length, "unexpected end of data");
      return bytes.length;
    }
    char low = (char) unit(bytes, at + 2, big);
    if (!Character.isLowSurrogate(low)) {
      malformed(out, bytes, at, at + 2, "illegal UTF-16 surrogate");
      return at + 2;
    }
    out.append(unit).append(low);
    return at + 4;
  }
}
