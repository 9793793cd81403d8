package interleave.library;

import interleave.machine.value.Attributes;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.GenericAlias;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

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
