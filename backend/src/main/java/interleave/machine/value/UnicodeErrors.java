package interleave.machine.value;

/**
 * UnicodeEncodeError and UnicodeDecodeError: five arguments, codec, object, start, end and reason,
 * which are attributes as well; the text is made of those.
 */
final class UnicodeErrors {
  private static final String[] NAMES = {"encoding", "object", "start", "end", "reason"};

  private UnicodeErrors() {}

  static PyException encode(String codec, String text, int from, int to, String reason) {
    return made(Exceptions.UNICODE_ENCODE_ERROR, codec, Str.of(text), from, to, reason);
  }

  static PyException decode(String codec, byte[] bytes, int from, int to, String reason) {
    return made(Exceptions.UNICODE_DECODE_ERROR, codec, Bytes.of(bytes), from, to, reason);
  }

  private static PyException made(
      Type type, String codec, Value object, int from, int to, String reason) {
    PyException error =
        Exceptions.of(type, Str.of(codec), object, Int.of(from), Int.of(to), Str.of(reason));
    keep(error.value(), ((Tuple) error.value().args()).items());
    return error;
  }

  private static void keep(ExceptionInstance error, Value[] arguments) {
    for (int i = 0; i < NAMES.length; i++) {
      error.setField(NAMES[i], arguments[i]);
    }
  }

  /** The table of both classes. */
  static void define(TypeTable table) {
    table.method("__init__(self, *args)", UnicodeErrors::init);
    for (String name : NAMES) {
      table.field(name, e -> None.NONE);
    }
  }

  private static Value init(Context context, Value[] a) {
    ExceptionInstance self = (ExceptionInstance) a[0];
    Value[] arguments = ((Tuple) a[1]).items();
    if (arguments.length != NAMES.length) {
      throw Exceptions.typeError(
          "function takes exactly " + NAMES.length + " arguments (" + arguments.length + " given)");
    }
    boolean decode = self.type().isSubclass(Exceptions.UNICODE_DECODE_ERROR);
    argument(arguments, 0, Str.TYPE, "str");
    if (!decode) {
      argument(arguments, 1, Str.TYPE, "str");
    } else if (!(arguments[1].unwrap() instanceof ByteSequence)) {
      throw Exceptions.typeError(
          "a bytes-like object is required, not '" + arguments[1].type().name() + "'");
    }
    Indexes.require(arguments[2]);
    Indexes.require(arguments[3]);
    argument(arguments, 4, Str.TYPE, "str");
    self.setArgs(a[1]);
    keep(self, arguments);
    return None.NONE;
  }

  private static void argument(Value[] arguments, int index, Type wanted, String name) {
    if (!arguments[index].type().isSubclass(wanted)) {
      throw Exceptions.typeError(
          "argument "
              + (index + 1)
              + " must be "
              + name
              + ", not "
              + arguments[index].type().name());
    }
  }

  /** {@code str()} of either; empty where it was never initialized. */
  static String text(ExceptionInstance error) {
    if (error.field("object") == null) {
      return "";
    }
    boolean decode = error.type().isSubclass(Exceptions.UNICODE_DECODE_ERROR);
    long from = Indexes.require(error.field("start")).clampedLong();
    long to = Indexes.require(error.field("end")).clampedLong();
    return "'"
        + Repr.str(error.field("encoding"))
        + "' codec can't "
        + (decode ? "decode " : "encode ")
        + place(error.field("object"), decode, from, to)
        + ": "
        + Repr.str(error.field("reason"));
  }

  private static String place(Value object, boolean decode, long from, long to) {
    if (to != from + 1 || from < 0 || from >= object.length()) {
      return (decode ? "bytes" : "characters") + " in position " + from + "-" + (to - 1);
    }
    if (decode) {
      int value = ((ByteSequence) object.unwrap()).data()[(int) from];
      return String.format("byte 0x%02x in position %d", value & 0xff, from);
    }
    String character = ((Str) object.unwrap()).at((int) from).value();
    return "character '" + StrText.escaped(character.codePointAt(0)) + "' in position " + from;
  }
}
