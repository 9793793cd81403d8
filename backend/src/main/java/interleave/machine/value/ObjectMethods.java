package interleave.machine.value;

/** The table of {@code object}. */
final class ObjectMethods {
  private ObjectMethods() {}

  static void define(TypeTable table) {
    table
        .staticMethod("__new__(cls, /, *args, **kwargs)", ObjectMethods::make)
        .method("__init__(self, /, *args, **kwargs)", (c, a) -> None.NONE)
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
        .method("__getattribute__(self, name, /)", (c, a) -> Attributes.get(c, a[0], a[1].str()))
        .method(
            "__setattr__(self, name, value, /)",
            (c, a) -> Attributes.setPlainly(c, a[0], a[1].str(), a[2]))
        .method(
            "__delattr__(self, name, /)",
            (c, a) -> Attributes.setPlainly(c, a[0], a[1].str(), null))
        .classMethod("__init_subclass__(cls, /, **kwargs)", ObjectMethods::initSubclass)
        .attribute("__class__", Value::type, ObjectMethods::setClass)
        .constant("__doc__", None.NONE)
        .constructor(null);
  }

  private static Value make(Context context, Value[] a) {
    if (!(a[0] instanceof Type type)) {
      throw Exceptions.typeError(
          "object.__new__(X): X is not a type object (" + a[0].type().name() + ")");
    }
    Construction.refuseAbstract(type);
    if (type.constructor() == null) {
      return type.allocate();
    }
    return new NativeNew(type).start(context, (Tuple) a[1], (Dict) a[2]);
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

  private static void setClass(Value self, Value type) {
    if (self instanceof Instance instance && type instanceof Type newType) {
      instance.setType(newType);
      return;
    }
    throw Exceptions.typeError(
        "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
}
