package interleave.machine.value;

/** UnicodeEncodeError and UnicodeDecodeError with their five arguments. */
final class UnicodeErrors {
  private UnicodeErrors() {}

  static PyException encode(
      String codec, String text, int[] points, int from, int to, String reason) {
    String what =
        to - from == 1
            ? "character '"
                + StrText.ascii(Character.toString(points[from]))
                + "' in position "
                + from
            : "characters in position " + from + "-" + (to - 1);
    return made(
        Exceptions.UNICODE_ENCODE_ERROR,
        "'" + codec + "' codec can't encode " + what + ": " + reason,
        Str.of(codec),
        Str.of(text),
        from,
        to,
        reason);
  }

  static PyException decode(String codec, byte[] bytes, int from, int to, String reason) {
    String what =
        to - from == 1
            ? String.format("byte 0x%02x in position %d", bytes[from], from)
            : "bytes in position " + from + "-" + (to - 1);
    return made(
        Exceptions.UNICODE_DECODE_ERROR,
        "'" + codec + "' codec can't decode " + what + ": " + reason,
        Str.of(codec),
        Bytes.of(bytes),
        from,
        to,
        reason);
  }

  private static PyException made(
      Type type, String message, Value codec, Value object, int from, int to, String reason) {
    PyException error = Exceptions.of(type, message);
    ExceptionInstance value = error.value();
    value.set("encoding", codec);
    value.set("object", object);
    value.set("start", Int.of(from));
    value.set("end", Int.of(to));
    value.set("reason", Str.of(reason));
    return error;
  }
}
