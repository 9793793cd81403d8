package interleave.machine.value;

/** What can be called. */
public final class Callables {
  private Callables() {}

  /** Whether a call would be tried at all: {@code callable(object)}. */
  public static boolean isCallable(Value object) {
    return object instanceof Type
        || object instanceof NativeFunction
        || object instanceof BoundMethod
        || object instanceof Attributes.Bindable
        || object instanceof GenericAlias
        || object.type().lookup("__call__") != null;
  }
}
