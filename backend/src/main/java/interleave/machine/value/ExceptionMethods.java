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
        .method("__init__(self, /, *args, **kwargs)", (c, a) -> init(a))
        .method("__str__(self, /)", (c, a) -> Str.of(self(a[0]).str()))
        .method("__repr__(self, /)", (c, a) -> Str.of(self(a[0]).repr()))
        .method("with_traceback(self, tb, /)", ExceptionMethods::withTraceback)
        .method("add_note(self, note, /)", ExceptionMethods::addNote)
        .attribute("args", e -> self(e).args(), ExceptionMethods::setArgs)
        .attribute("__cause__", e -> orNone(self(e).cause()), ExceptionMethods::setCause)
        .attribute("__context__", e -> orNone(self(e).context()), ExceptionMethods::setContext)
        .attribute(
            "__suppress_context__",
            e -> Bool.of(self(e).suppressContext()),
            ExceptionMethods::setSuppressContext)
        .attribute(
            "__traceback__",
            e -> Traceback.orNone(self(e).lastPassed()),
            ExceptionMethods::setTraceback);
  }

  private static void setArgs(Value self, Value args) {
    if (args == null) {
      throw Exceptions.typeError("args may not be deleted");
    }
    self(self).setArgs(args instanceof Tuple ? args : Tuple.of(Iteration.closedItems(args)));
  }

  private static void setSuppressContext(Value self, Value value) {
    if (!(value instanceof Bool)) {
      throw Exceptions.typeError("attribute value type must be bool");
    }
    self(self).setSuppressContext(value.truth());
  }

  /** Takes the arguments, and as keywords those that become attributes. */
  static Value init(Value[] a, String... attributes) {
    ExceptionInstance self = self(a[0]);
    Dict keywords = (Dict) a[2];
    for (String name : attributes) {
      self.setField(name, None.NONE);
    }
    for (int i = keywords.next(0); i < keywords.end(); i = keywords.next(i + 1)) {
      String name = keywords.keyAt(i).str();
      if (attributes.length == 0) {
        throw Exceptions.typeError(self.type().name() + "() takes no keyword arguments");
      }
      if (!java.util.List.of(attributes).contains(name)) {
        throw Exceptions.typeError(
            "'" + name + "' is an invalid keyword argument for " + named(self.type()) + "()");
      }
      self.setField(name, keywords.valueAt(i));
    }
    self.setArgs(a[1]);
    return None.NONE;
  }

  /** The built-in class whose keywords are meant. */
  private static String named(Type type) {
    for (Type base : type.mro()) {
      if (base.isBuiltin()) {
        return base.name();
      }
    }
    return type.name();
  }

  private static Value addNote(Context context, Value[] a) {
    if (!(a[1].unwrap() instanceof Str)) {
      throw Exceptions.typeError("note must be a str, not '" + a[1].type().name() + "'");
    }
    Value notes = self(a[0]).get("__notes__");
    if (notes == null) {
      notes = new List();
      self(a[0]).set("__notes__", notes);
    }
    if (!(notes.unwrap() instanceof List list)) {
      throw Exceptions.typeError("Cannot add note: __notes__ is not a list");
    }
    list.add(a[1]);
    return None.NONE;
  }

  private static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  private static void setCause(Value self, Value value) {
    self(self).setCause(exceptionOrNull(value, "cause"));
  }

  private static void setContext(Value self, Value value) {
    self(self).setChained(exceptionOrNull(value, "context"));
  }

  private static void setTraceback(Value self, Value value) {
    if (value == None.NONE) {
      self(self).setTraceback(null);
    } else if (value instanceof Traceback traceback) {
      self(self).setTraceback(traceback);
    } else {
      throw Exceptions.typeError("__traceback__ must be a traceback or None");
    }
  }

  private static Value withTraceback(Context context, Value[] a) {
    setTraceback(a[0], a[1]);
    return a[0];
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

  /** A table with attributes that are None until given as keywords. */
  private static void defineKeywords(TypeTable table, String... attributes) {
    for (String name : attributes) {
      table.field(name, e -> None.NONE);
    }
    table.method("__init__(self, /, *args, **kwargs)", (c, a) -> init(a, attributes));
  }

  static void defineNameError(TypeTable table) {
    defineKeywords(table, "name");
  }

  static void defineAttributeError(TypeTable table) {
    defineKeywords(table, "name", "obj");
  }

  static void defineImportError(TypeTable table) {
    defineKeywords(table, "name", "path");
    table.field("msg", ExceptionMethods::first);
  }

  static void defineStopIteration(TypeTable table) {
    table.field("value", ExceptionMethods::first);
  }

  static void defineSystemExit(TypeTable table) {
    table.field("code", ExceptionMethods::exitCode);
  }

  private static Value first(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    return args.length == 0 ? None.NONE : args[0];
  }

  private static Value exitCode(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    return args.length > 1 ? exception.args() : first(exception);
  }

  static void defineSyntaxError(TypeTable table) {
    table.field("msg", ExceptionMethods::first);
    String[] details = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
    for (int i = 0; i < details.length; i++) {
      int index = i;
      table.field(details[i], e -> detail(e, index));
    }
  }

  private static Value detail(Value exception, int index) {
    return argument(exception, 1) instanceof Tuple details && index < details.items().length
        ? details.get(index)
        : None.NONE;
  }

  private static Value argument(Value exception, int index) {
    Value[] args = ((Tuple) self(exception).args()).items();
    return args.length < 2 ? None.NONE : args[index];
  }

  static void defineGroup(TypeTable table) {
    table
        .staticMethod("__new__(cls, /, *args)", ExceptionMethods::makeGroup)
        .method("derive(self, excs, /)", ExceptionMethods::derive)
        .method("split(self, condition, /)", ExceptionMethods::inPython)
        .method("subgroup(self, condition, /)", ExceptionMethods::inPython)
        .readOnlyField("message", e -> argument(e, 0))
        .readOnlyField("exceptions", e -> e.field("exceptions"))
        .classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]));
  }

  private static Value inPython(Context context, Value[] a) {
    throw NeedsPython.SIGNAL;
  }

  private static Value derive(Context context, Value[] a) {
    return Exceptions.BASE_EXCEPTION_GROUP.call(
        context, new Value[] {argument(a[0], 0), a[1]}, null);
  }

  private static Value makeGroup(Context context, Value[] given) {
    Value[] args = ((Tuple) given[1]).items();
    if (args.length != 2) {
      throw Exceptions.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length + " given)");
    }
    Value[] a = {given[0], args[0], args[1]};
    if (!(a[1].unwrap() instanceof Str)) {
      throw Exceptions.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not " + Failures.given(a[1]));
    }
    if (!isSequence(a[2])) {
      throw Exceptions.typeError("second argument (exceptions) must be a sequence");
    }
    Value[] members = Iteration.closedItems(a[2]);
    if (members.length == 0) {
      throw Exceptions.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    ExceptionInstance made = (ExceptionInstance) groupClass((Type) a[0], members).allocate();
    made.setArgs(Tuple.of(a[1], a[2]));
    made.setField("exceptions", Tuple.of(members));
    return made;
  }

  private static boolean isSequence(Value value) {
    Value plain = value.unwrap();
    return !(plain instanceof Dict)
        && !(plain instanceof Type)
        && value.type().lookup("__getitem__") != null;
  }

  /** The class of a group of given members: the narrower ExceptionGroup where it may be. */
  private static Type groupClass(Type wanted, Value[] members) {
    boolean plain = true;
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof ExceptionInstance)) {
        throw Exceptions.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
      plain &= members[i].type().isSubclass(Exceptions.EXCEPTION);
    }
    if (wanted == Exceptions.BASE_EXCEPTION_GROUP) {
      return plain ? Exceptions.EXCEPTION_GROUP : wanted;
    }
    if (!plain && wanted.isSubclass(Exceptions.EXCEPTION)) {
      throw Exceptions.typeError(
          wanted == Exceptions.EXCEPTION_GROUP
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + wanted.name() + "'");
    }
    return wanted;
  }
}
