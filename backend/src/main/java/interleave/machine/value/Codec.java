package interleave.machine.value;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;

/** {@code str.encode} and {@code bytes.decode}: a codec together with what it does on errors. */
abstract sealed class Codec permits SingleByteCodec, Utf8Codec, WideCodec {
  /** Handlers CPython has and this runtime has not. */
  private static final Set<String> OTHER_HANDLERS =
      Set.of("surrogateescape", "surrogatepass", "namereplace");

  /** Encodings CPython has and this runtime has not, by their first letters. */
  private static final java.util.regex.Pattern OTHER_CODECS =
      java.util.regex.Pattern.compile(
          "(cp|iso8859|iso-8859|windows-|mac|koi8|gb|big5|euc|shift|sjis|hz|ptcp|tis|johab|kz1048)"
              + ".*|idna|punycode|utf-7|utf-8-sig|mbcs|oem|palmos|unicode-escape"
              + "|raw-unicode-escape|undefined|rot.?13|hex|base64|bz2|zlib|quopri|uu");

  private final String name;
  private final String errors;

  Codec(String name, String errors) {
    this.name = name;
    this.errors = errors;
  }

  final String name() {
    return name;
  }

  final String errors() {
    return errors;
  }

  private static Codec of(String function, Value encoding, Value errors) {
    String asked = argument(function, "encoding", encoding, "utf-8");
    String handling = argument(function, "errors", errors, "strict");
    String known = asked.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return switch (known) {
      case "utf-8", "utf8", "u8", "utf", "cp65001" -> new Utf8Codec(handling);
      case "ascii", "us-ascii", "646", "ansi-x3.4-1968" ->
          new SingleByteCodec("ascii", 0x80, handling);
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "latin", "l1" ->
          new SingleByteCodec("latin-1", 0x100, handling);
      case "utf-16", "utf16", "u16" -> new WideCodec("utf-16", 2, WideCodec.Order.MARKED, handling);
      case "utf-16-le", "utf-16le" ->
          new WideCodec("utf-16-le", 2, WideCodec.Order.LITTLE, handling);
      case "utf-16-be", "utf-16be" -> new WideCodec("utf-16-be", 2, WideCodec.Order.BIG, handling);
      case "utf-32", "utf32", "u32" -> new WideCodec("utf-32", 4, WideCodec.Order.MARKED, handling);
      case "utf-32-le", "utf-32le" ->
          new WideCodec("utf-32-le", 4, WideCodec.Order.LITTLE, handling);
      case "utf-32-be", "utf-32be" -> new WideCodec("utf-32-be", 4, WideCodec.Order.BIG, handling);
      default -> throw unknown(asked, known);
    };
  }

  /** Refuses names of encodings and of ways to handle errors that are no texts. */
  static void check(String function, Value encoding, Value errors) {
    argument(function, "encoding", encoding, "");
    argument(function, "errors", errors, "");
  }

  private static String argument(String function, String name, Value given, String absent) {
    String text = given == null ? absent : Str.text(given);
    if (text == null) {
      throw Exceptions.typeError(
          function + "() argument '" + name + "' must be str, not " + Failures.given(given));
    }
    return text;
  }

  private static RuntimeException unknown(String asked, String known) {
    return OTHER_CODECS.matcher(known).matches()
        ? new UnsupportedOperation("encoding '" + asked + "'")
        : Exceptions.of(Exceptions.LOOKUP_ERROR, "unknown encoding: " + asked);
  }

  /** The bytes of a text; {@code function} is who was given encoding and errors. */
  static byte[] encode(String function, String text, Value encoding, Value errors) {
    return of(function, encoding, errors).encode(text);
  }

  /** The text of bytes; {@code function} is who was given encoding and errors. */
  static String decode(String function, byte[] bytes, Value encoding, Value errors) {
    MemoryMeter.work(bytes.length / Sizes.REFERENCE_BYTES);
    if (bytes.length == 0) {
      check(function, encoding, errors);
      return ""; // whatever the encoding's name
    }
    return of(function, encoding, errors).decode(bytes);
  }

  /** What comes before everything else. */
  void begin(ByteArrayOutputStream out) {}

  /** Why a code point cannot be encoded; null where it can. */
  abstract String refusal(int point);

  /** Encodes one code point. */
  abstract void put(ByteArrayOutputStream out, int point);

  /** The text of the bytes. */
  abstract String decode(byte[] bytes);

  private byte[] encode(String text) {
    MemoryMeter.work(text.length() / Sizes.REFERENCE_BYTES);
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    begin(out);
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (refusal(points[i]) == null) {
        put(out, points[i]);
        continue;
      }
      int end = i + 1;
      while (!(this instanceof WideCodec) && end < points.length && refusal(points[end]) != null) {
        end++;
      }
      replaced(text, points, i, end).codePoints().forEach(c -> put(out, c));
      i = end - 1;
    }
    return out.toByteArray();
  }

  private String replaced(String text, int[] points, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      switch (errors) {
        case "ignore" -> {}
        case "replace" -> out.append('?');
        case "backslashreplace" -> out.append(StrText.ascii(Character.toString(points[i])));
        case "xmlcharrefreplace" -> out.append("&#").append(points[i]).append(';');
        case "strict" -> throw UnicodeErrors.encode(name, text, from, to, refusal(points[from]));
        default -> throw unknownErrors();
      }
    }
    return out.toString();
  }

  private RuntimeException unknownErrors() {
    return OTHER_HANDLERS.contains(errors)
        ? new UnsupportedOperation("error handler '" + errors + "'")
        : Exceptions.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
  }

  /** Does what is asked for with bytes that cannot be decoded. */
  final void malformed(StringBuilder out, byte[] bytes, int from, int to, String reason) {
    switch (errors) {
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      case "backslashreplace" -> {
        for (int i = from; i < to; i++) {
          out.append(String.format("\\x%02x", bytes[i]));
        }
      }
      case "strict" -> throw UnicodeErrors.decode(name, bytes, from, to, reason);
      case "xmlcharrefreplace" ->
          throw Exceptions.typeError(
              "don't know how to handle UnicodeDecodeError in error callback");
      default -> throw unknownErrors();
    }
  }

  static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
