package interleave.machine.value;

/**
 * Tells an AttributeError that a program has raised while an attribute was read which one it was,
 * and of what: its report then suggests another (What's New In Python 3.10).
 */
public final class AttributeContext extends Continuation {
  private final Value object;
  private final String name;

  private AttributeContext(Value object, String name) {
    this.object = object;
    this.name = name;
  }

  /** {@code object.name}, or PENDING. */
  public static Value read(Context context, Value object, String name) {
    if (!(object instanceof Instance)) {
      return Attributes.get(context, object, name);
    }
    AttributeContext reading = new AttributeContext(object, name);
    context.push(reading);
    return reading.settle(context, Attributes.get(context, object, name));
  }

  @Override
  public Value resume(Context context, Value value) {
    return value;
  }

  @Override
  public Value failed(Context context, PyException exception) {
    tell(exception, object, name);
    throw exception;
  }

  /** Tells the exception, unless it is another or knows. */
  public static void tell(PyException exception, Value object, String name) {
    ExceptionInstance raised = exception.value();
    boolean knows = isSet(raised.field("name")) || isSet(raised.field("obj"));
    if (raised.type().isSubclass(Exceptions.ATTRIBUTE_ERROR) && !knows) {
      raised.setField("name", Str.of(name));
      raised.setField("obj", object);
    }
  }

  private static boolean isSet(Value field) {
    return field != null && field != None.NONE;
  }
}
