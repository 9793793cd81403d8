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
      return OsErrors.text(exception, args);
    }
    if (exception.type().isSubclass(Exceptions.UNICODE_ENCODE_ERROR)
        || exception.type().isSubclass(Exceptions.UNICODE_DECODE_ERROR)) {
      return UnicodeErrors.text(exception);
    }
    if (exception.type().isSubclass(Exceptions.BASE_EXCEPTION_GROUP) && args.length >= 2) {
      int count = ((Tuple) exception.get("exceptions")).items().length;
      return Repr.str(args[0]) + " (" + count + " sub-exception" + (count == 1 ? "" : "s") + ")";
    }
    if (exception.type().isSubclass(Exceptions.SYNTAX_ERROR)
        && args.length == 2
        && args[1] instanceof Tuple details
        && details.items().length >= 2) {
      return syntaxError(args[0], details);
    }
    return switch (args.length) {
      case 0 -> exception.type().isSubclass(Exceptions.SYNTAX_ERROR) ? "None" : "";
      case 1 -> Repr.str(args[0]);
      default -> Repr.of(exception.args());
    };
  }

  private static String syntaxError(Value message, Tuple details) {
    String file = details.get(0).str();
    String name = file.substring(file.lastIndexOf('/') + 1);
    return message.str() + " (" + name + ", line " + details.get(1).str() + ")";
  }

  static String repr(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    String inside = args.length == 1 ? "(" + Repr.of(args[0]) + ")" : Repr.of(exception.args());
    return exception.type().name() + inside;
  }
}
