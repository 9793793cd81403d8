package interleave.machine.value;

import java.util.Map;

/** {@code OSError(errno, strerror, filename)}: PEP 3151 and errno(3) of Linux. */
final class OsErrors {
  private static final int MIN_DETAILS = 2;
  private static final int MAX_DETAILS = 5;
  private static final int FILE = 2;
  private static final int SECOND_FILE = 4;

  private OsErrors() {}

  /** What errno numbers make of a plain OSError; apart, as the classes refer to this one. */
  private static final class ByNumber {
    static final Map<Long, Type> CLASSES =
        Map.ofEntries(
            Map.entry(1L, Exceptions.PERMISSION_ERROR),
            Map.entry(2L, Exceptions.FILE_NOT_FOUND_ERROR),
            Map.entry(3L, Exceptions.PROCESS_LOOKUP_ERROR),
            Map.entry(4L, Exceptions.INTERRUPTED_ERROR),
            Map.entry(10L, Exceptions.CHILD_PROCESS_ERROR),
            Map.entry(11L, Exceptions.BLOCKING_IO_ERROR),
            Map.entry(13L, Exceptions.PERMISSION_ERROR),
            Map.entry(17L, Exceptions.FILE_EXISTS_ERROR),
            Map.entry(20L, Exceptions.NOT_A_DIRECTORY_ERROR),
            Map.entry(21L, Exceptions.IS_A_DIRECTORY_ERROR),
            Map.entry(32L, Exceptions.BROKEN_PIPE_ERROR),
            Map.entry(103L, Exceptions.CONNECTION_ABORTED_ERROR),
            Map.entry(104L, Exceptions.CONNECTION_RESET_ERROR),
            Map.entry(108L, Exceptions.BROKEN_PIPE_ERROR),
            Map.entry(110L, Exceptions.TIMEOUT_ERROR),
            Map.entry(111L, Exceptions.CONNECTION_REFUSED_ERROR),
            Map.entry(114L, Exceptions.BLOCKING_IO_ERROR),
            Map.entry(115L, Exceptions.BLOCKING_IO_ERROR));
  }

  static void define(TypeTable table) {
    table
        .staticMethod("__new__(cls, /, *args, **kwargs)", (c, a) -> make((Type) a[0], (Tuple) a[1]))
        .method("__init__(self, /, *args, **kwargs)", (c, a) -> init(a))
        .field("errno", e -> detail(e, 0))
        .field("strerror", e -> detail(e, 1))
        .field("filename", e -> None.NONE)
        .field("filename2", e -> None.NONE);
  }

  private static Value make(Type type, Tuple args) {
    Type wanted = type;
    if (type == Exceptions.OS_ERROR && isDetailed(args) && args.get(0) instanceof Int number) {
      Type byNumber = number.fitsLong() ? ByNumber.CLASSES.get(number.longValue()) : null;
      wanted = byNumber == null ? type : byNumber;
    }
    ExceptionInstance made = (ExceptionInstance) wanted.allocate();
    made.setArgs(args);
    return made;
  }

  private static Value init(Value[] a) {
    ExceptionMethods.init(a);
    ExceptionInstance self = (ExceptionInstance) a[0];
    Tuple args = (Tuple) a[1];
    if (isDetailed(args) && args.size() > FILE && args.get(FILE) != None.NONE) {
      self.setArgs(Tuple.of(args.get(0), args.get(1)));
      self.setField("filename", args.get(FILE));
      if (args.size() > SECOND_FILE) {
        self.setField("filename2", args.get(SECOND_FILE));
      }
    }
    return None.NONE;
  }

  private static boolean isDetailed(Tuple args) {
    return isDetailed(args.size());
  }

  /** Whether so many arguments are a number, a text and perhaps files. */
  static boolean isDetailed(int arguments) {
    return arguments >= MIN_DETAILS && arguments <= MAX_DETAILS;
  }

  private static Value detail(ExceptionInstance exception, int index) {
    Tuple args = (Tuple) exception.args();
    return isDetailed(args) ? args.get(index) : None.NONE;
  }

  /** {@code str()} of an error with a number and a text. */
  static String text(ExceptionInstance error) {
    String number = Repr.str(Attributes.read(error, "errno"));
    String text = "[Errno " + number + "] " + Repr.str(Attributes.read(error, "strerror"));
    Value file = error.field("filename");
    if (file == null || file == None.NONE) {
      return text;
    }
    Value second = error.field("filename2");
    boolean both = second != null && second != None.NONE;
    return text + ": " + Repr.of(file) + (both ? " -> " + Repr.of(second) : "");
  }
}
