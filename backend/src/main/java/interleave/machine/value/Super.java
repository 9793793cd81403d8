package interleave.machine.value;

/** {@code super()}: attributes of an object looked up behind a class of its resolution order. */
public final class Super extends Value {
  /** {@code super}. */
  public static final Type TYPE = Type.builtin("super", Super::define);

  private final Type after;
  private final Value object;
  private final Type start;

  /**
   * A view of an object.
   *
   * @param after the class behind which the search begins
   * @param object an instance of that class, or a subclass of it; null for a view of nothing
   */
  public Super(Type after, Value object) {
    this.after = after;
    this.object = object;
    if (object == null) {
      this.start = null;
      return;
    }
    this.start = object instanceof Type type && type.isSubclass(after) ? type : object.type();
    if (!start.isSubclass(after)) {
      throw Exceptions.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
  }

  private static void define(TypeTable table) {
    table
        .constructor(Super::construct)
        .attribute("__thisclass__", s -> ((Super) s).after)
        .attribute("__self__", s -> orNone(((Super) s).object))
        .attribute("__self_class__", s -> orNone(((Super) s).start));
  }

  private static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    if (keywords != null) {
      throw Exceptions.typeError("super() takes no keyword arguments");
    }
    if (args.length > 2) {
      throw Exceptions.typeError("super() expected at most 2 arguments, got " + args.length);
    }
    if (args.length == 0) {
      throw Exceptions.runtimeError("super(): no arguments");
    }
    if (!(args[0] instanceof Type after)) {
      throw Exceptions.typeError("super() argument 1 must be a type, not " + args[0].type().name());
    }
    return new Super(after, args.length == 1 || args[1] == None.NONE ? null : args[1]);
  }

  /** Finds an attribute, bound to the object; null when there is none. */
  public Value find(Context context, String name) {
    if (object == null || name.equals("__class__")) {
      return null; // its own attributes are all it has
    }
    Value found = start.lookupAfter(after, name);
    if (found == null) {
      return null;
    }
    if (object == start) {
      return found instanceof Attributes.Bindable || found instanceof NativeFunction
          ? found
          : Attributes.bind(context, found, null, start);
    }
    return Attributes.bind(context, found, object, start);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    String view = object == null ? "NULL" : "<" + start.name() + " object>";
    return "<super: <class '" + after.name() + "'>, " + view + ">";
  }
}
