package interleave.machine.value;

/**
 * {@code __getattr__}: asked for an attribute that cannot be found, or whose property raises
 * AttributeError (Python data model, 3.3.2).
 */
final class AttributeHook extends Continuation {
  private final Value object;
  private final String name;

  private AttributeHook(Value object, String name) {
    this.object = object;
    this.name = name;
  }

  /** The hook of an object's class, or null. */
  static Value of(Value object) {
    boolean open =
        object instanceof Instance || object instanceof Type && object.type() != Type.TYPE;
    return open ? object.type().lookup("__getattr__") : null;
  }

  /** Reads an attribute of an object whose class has the hook. */
  static Value read(Context context, Value object, String name) {
    AttributeHook hook = new AttributeHook(object, name);
    context.push(hook);
    Value value;
    try {
      value = Attributes.find(context, object, name);
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

  private Value ask(Context context) {
    return Operations.callMethod(context, of(object), object, new Value[] {Str.of(name)}, null);
  }

  @Override
  public Value resume(Context context, Value result) {
    return result;
  }

  @Override
  public Value failed(Context context, PyException exception) {
    if (exception.value().type().isSubclass(Exceptions.ATTRIBUTE_ERROR)) {
      return ask(context);
    }
    throw exception;
  }
}
