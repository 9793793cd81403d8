package interleave.machine.value;

/**
 * How a class's own methods take part in reading attributes (Python data model, 3.3.2): {@code
 * __getattribute__} does it, {@code __getattr__} is asked where that raises AttributeError.
 */
public final class AttributeHook extends Continuation {
  private final Value object;
  private final String name;

  private AttributeHook(Value object, String name) {
    this.object = object;
    this.name = name;
  }

  /** Whether the class of an object has any of them. */
  static boolean has(Value object) {
    return fallback(object) != null || reader(object) != null;
  }

  /** {@code __getattribute__} of a program's class, or null. */
  private static Value reader(Value object) {
    return object instanceof Instance instance ? reader(instance.type()) : null;
  }

  /** {@code __getattribute__} of a program's class, or null. */
  public static Value reader(Type type) {
    Value found = type.lookup("__getattribute__");
    return found instanceof Attributes.Bindable ? found : null;
  }

  private static Value fallback(Value object) {
    boolean open =
        object instanceof Instance || object instanceof Type && object.type() != Type.TYPE;
    return open ? object.type().lookup("__getattr__") : null;
  }

  /** Reads an attribute of an object whose class has one. */
  static Value read(Context context, Value object, String name) {
    AttributeHook hook = new AttributeHook(object, name);
    context.push(hook);
    Value value;
    try {
      value = hook.find(context);
    } catch (PyException e) {
      context.pop(hook);
      return hook.failed(context, e);
    }
    if (value != null) {
      return hook.settle(context, value);
    }
    context.pop(hook);
    return hook.ask(context);
  }

  private Value find(Context context) {
    Value reader = reader(object);
    return reader == null ? Attributes.find(context, object, name) : call(context, reader);
  }

  private Value ask(Context context) {
    return call(context, fallback(object));
  }

  private Value call(Context context, Value method) {
    return Operations.callMethod(context, method, object, new Value[] {Str.of(name)}, null);
  }

  @Override
  public Value resume(Context context, Value result) {
    return result;
  }

  @Override
  public Value failed(Context context, PyException exception) {
    boolean missing = exception.value().type().isSubclass(Exceptions.ATTRIBUTE_ERROR);
    if (missing && fallback(object) != null) {
      return ask(context);
    }
    throw exception;
  }
}
