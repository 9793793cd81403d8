package interleave.machine.value;

/** The tables of BaseException and of the exception classes that hold more than arguments. */
final class ExceptionMethods {
  private ExceptionMethods() {}

  private static ExceptionInstance self(Value value) {
    return (ExceptionInstance) value;
  }

  static void define(TypeTable table) {
    table
        .allocator(ExceptionInstance::new)
        .method("__init__(self, *args)", ExceptionMethods::init)
        .method("__str__(self, /)", (c, a) -> Str.of(self(a[0]).str()))
        .method("__repr__(self, /)", (c, a) -> Str.of(self(a[0]).repr()))
        .method("with_traceback(self, tb, /)", (c, a) -> a[0])
        .method("add_note(self, note, /)", ExceptionMethods::addNote)
        .attribute("args", e -> self(e).args(), (e, v) -> self(e).setArgs(v))
        .attribute("__cause__", e -> orNone(self(e).cause()), ExceptionMethods::setCause)
        .attribute("__context__", e -> orNone(self(e).context()), ExceptionMethods::setContext)
        .attribute(
            "__suppress_context__",
            e -> Bool.of(self(e).suppressContext()),
            (e, v) -> self(e).setSuppressContext(v.truth()))
        .attribute("__traceback__", e -> Traceback.of(self(e)), ExceptionMethods::setTraceback);
  }

  private static Value init(Context context, Value[] a) {
    self(a[0]).setArgs(a[1]);
    return None.NONE;
  }

  private static Value addNote(Context context, Value[] a) {
    if (!(a[1].unwrap() instanceof Str)) {
      throw Exceptions.typeError("note must be a str, not '" + a[1].type().name() + "'");
    }
    Value notes = self(a[0]).get("__notes__");
    if (!(notes instanceof List)) {
      notes = new List();
      self(a[0]).set("__notes__", notes);
    }
    ((List) notes).add(a[1]);
    return None.NONE;
  }

  private static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  private static void setCause(Value self, Value value) {
    self(self).setCause(exceptionOrNull(value, "cause"));
  }

  private static void setContext(Value self, Value value) {
    self(self).setContext(exceptionOrNull(value, "context"));
  }

  private static void setTraceback(Value self, Value value) {
    if (value == None.NONE) {
      self(self).clearTraceback();
    }
  }

  private static ExceptionInstance exceptionOrNull(Value value, String what) {
    if (value == None.NONE) {
      return null;
    }
    if (value instanceof ExceptionInstance exception) {
      return exception;
    }
    throw Exceptions.typeError("exception " + what + " must be None or derive from BaseException");
  }

  /** Classes raised with a {@code name} (and {@code obj}) attribute, None until set. */
  static void defineNamed(TypeTable table) {
    table.constant("name", None.NONE).constant("obj", None.NONE);
  }

  static void defineStopIteration(TypeTable table) {
    table.attribute("value", e -> first(self(e)));
  }

  static void defineSystemExit(TypeTable table) {
    table.attribute("code", e -> exitCode(self(e)));
  }

  private static Value first(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    return args.length == 0 ? None.NONE : args[0];
  }

  private static Value exitCode(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    return args.length > 1 ? exception.args() : first(exception);
  }

  static void defineOsError(TypeTable table) {
    table
        .attribute("errno", e -> argument(e, 0))
        .attribute("strerror", e -> argument(e, 1))
        .constant("filename", None.NONE);
  }

  private static Value argument(Value exception, int index) {
    Value[] args = ((Tuple) self(exception).args()).items();
    return args.length < 2 ? None.NONE : args[index];
  }

  static void defineGroup(TypeTable table) {
    table
        .method("__init__(self, message, exceptions, /)", ExceptionMethods::initGroup)
        .attribute("message", e -> argument(e, 0));
  }

  private static Value initGroup(Context context, Value[] a) {
    Value[] members = Iteration.closedItems(a[2]);
    if (members.length == 0) {
      throw Exceptions.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof ExceptionInstance)) {
        throw Exceptions.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
    }
    self(a[0]).setArgs(Tuple.of(a[1], a[2]));
    self(a[0]).set("exceptions", Tuple.of(members));
    return None.NONE;
  }
}
