package interleave.machine.value;

/** {@code str()} and {@code repr()} of exceptions by their built-in meaning. */
final class ExceptionText {
  private ExceptionText() {}

  static String str(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    if (exception.type().isSubclass(Exceptions.KEY_ERROR) && args.length == 1) {
      return Repr.of(args[0]);
    }
    if (exception.type().isSubclass(Exceptions.OS_ERROR) && OsErrors.isDetailed(args.length)) {
      return OsErrors.text(exception);
    }
    if (exception.type().isSubclass(Exceptions.UNICODE_ENCODE_ERROR)
        || exception.type().isSubclass(Exceptions.UNICODE_DECODE_ERROR)) {
      return UnicodeErrors.text(exception);
    }
    if (exception.type().isSubclass(Exceptions.BASE_EXCEPTION_GROUP) && args.length >= 2) {
      int count = ((Tuple) exception.field("exceptions")).items().length;
      return Repr.str(args[0]) + " (" + count + " sub-exception" + (count == 1 ? "" : "s") + ")";
    }
    if (exception.type().isSubclass(Exceptions.SYNTAX_ERROR)) {
      return syntaxError(exception);
    }
    if (exception.type().isSubclass(Exceptions.IMPORT_ERROR)
        && exception.field("msg") instanceof Str message) {
      return message.value();
    }
    return switch (args.length) {
      case 0 -> "";
      case 1 -> Repr.str(args[0]);
      default -> Repr.of(exception.args());
    };
  }

  private static String syntaxError(ExceptionInstance error) {
    String message = Repr.str(Attributes.read(error, "msg"));
    String file = Str.text(Attributes.read(error, "filename"));
    boolean numbered = Attributes.read(error, "lineno") instanceof Integral;
    if (file == null && !numbered) {
      return message;
    }
    String name = file == null ? "" : file.substring(file.lastIndexOf('/') + 1);
    String line = numbered ? "line " + Attributes.read(error, "lineno").str() : "";
    return message + " (" + name + (file == null || !numbered ? "" : ", ") + line + ")";
  }

  static String repr(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    String inside = args.length == 1 ? "(" + Repr.of(args[0]) + ")" : Repr.of(exception.args());
    return exception.type().name() + inside;
  }
}
