package interleave.machine.value;

/** The table of {@code object}. */
final class ObjectMethods {
  private ObjectMethods() {}

  static void define(TypeTable table) {
    table
        .staticMethod("__new__(cls, /, *args, **kwargs)", ObjectMethods::make)
        .method("__init__(self, /, *args, **kwargs)", (c, a) -> initialize(a))
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .method("__str__(self, /)", (c, a) -> Operations.repr(c, a[0]))
        .method("__format__(self, spec, /)", ObjectMethods::format)
        .method("__hash__(self, /)", (c, a) -> Int.of(Identity.hash(a[0])))
        .method("__eq__(self, other, /)", (c, a) -> identical(a))
        .method("__ne__(self, other, /)", ObjectMethods::different)
        .method("__lt__(self, other, /)", (c, a) -> NotImplemented.NOT_IMPLEMENTED)
        .method("__le__(self, other, /)", (c, a) -> NotImplemented.NOT_IMPLEMENTED)
        .method("__gt__(self, other, /)", (c, a) -> NotImplemented.NOT_IMPLEMENTED)
        .method("__ge__(self, other, /)", (c, a) -> NotImplemented.NOT_IMPLEMENTED)
        .method("__getattribute__(self, name, /)", ObjectMethods::getAttribute)
        .method(
            "__setattr__(self, name, value, /)",
            (c, a) -> Attributes.setPlainly(c, a[0], a[1].str(), a[2]))
        .method(
            "__delattr__(self, name, /)",
            (c, a) -> Attributes.setPlainly(c, a[0], a[1].str(), null))
        .classMethod("__init_subclass__(cls, /, **kwargs)", ObjectMethods::initSubclass)
        .attribute("__class__", Value::type, Layout::change)
        .constant("__doc__", None.NONE)
        .constructor(null);
  }

  private static Value getAttribute(Context context, Value[] a) {
    String name = a[1].str();
    return a[0] instanceof PerThread
        ? Attributes.get(context, a[0], name)
        : Attributes.getByDefault(context, a[0], name);
  }

  private static Value make(Context context, Value[] a) {
    if (!(a[0] instanceof Type type)) {
      throw Exceptions.typeError(
          "object.__new__(X): X is not a type object (" + a[0].type().name() + ")");
    }
    if (type.constructor() == null && !type.isAllocated()) {
      if (type.isBuiltin() && type != Type.OBJECT) {
        throw Exceptions.typeError(
            "object.__new__(" + type.name() + ") is not safe, use " + type.name() + ".__new__()");
      }
      refuseUnusedArguments(type, a);
    }
    Construction.refuseAbstract(type);
    if (type.constructor() == null) {
      Instance instance = type.allocate();
      if (instance instanceof ExceptionInstance exception) {
        exception.setArgs((Tuple) a[1]);
      }
      return instance;
    }
    return new NativeNew(type).start(context, (Tuple) a[1], (Dict) a[2]);
  }

  /** Arguments are for {@code __init__}, unless {@code __new__} is the program's. */
  private static void refuseUnusedArguments(Type type, Value[] a) {
    if (!isGiven(a)) {
      return;
    }
    if (type.lookup("__new__") != Type.OBJECT.own("__new__")) {
      throw Exceptions.typeError(
          "object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (type.lookup("__init__") == Type.OBJECT.own("__init__")) {
      throw Exceptions.typeError(type.name() + "() takes no arguments");
    }
  }

  private static boolean isGiven(Value[] a) {
    return a[1].length() > 0 || a[2].length() > 0;
  }

  /** Takes no arguments, unless {@code __new__} is the program's and takes them. */
  private static Value initialize(Value[] a) {
    Type type = a[0].type();
    if (!isGiven(a)) {
      return None.NONE;
    }
    if (type.lookup("__init__") != Type.OBJECT.own("__init__")) {
      throw unused("object");
    }
    boolean madePlainly =
        type.lookup("__new__") == Type.OBJECT.own("__new__")
            && type.constructor() == null
            && !type.isAllocated();
    if (madePlainly) {
      throw unused(type.name());
    }
    return None.NONE;
  }

  private static PyException unused(String type) {
    return Exceptions.typeError(
        type + ".__init__() takes exactly one argument (the instance to initialize)");
  }

  private static Value format(Context context, Value[] a) {
    if (a[1].str().isEmpty()) {
      return Operations.str(context, a[0]);
    }
    throw Exceptions.typeError(
        "unsupported format string passed to " + a[0].type().name() + ".__format__");
  }

  private static Value identical(Value[] a) {
    return a[0] == a[1] ? Bool.TRUE : NotImplemented.NOT_IMPLEMENTED;
  }

  private static Value different(Context context, Value[] a) {
    return a[0] == a[1] ? Bool.FALSE : NotImplemented.NOT_IMPLEMENTED;
  }

  private static Value initSubclass(Context context, Value[] a) {
    Dict extra = (Dict) a[1];
    if (extra.size() > 0) {
      throw Exceptions.typeError(
          ((Type) a[0]).name() + ".__init_subclass__() takes no keyword arguments");
    }
    return None.NONE;
  }
}
