package interleave.machine.frame;

import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * A value that an asynchronous generator yields to whoever iterates it, told apart from what it
 * yields while it awaits something (PEP 525).
 */
public final class YieldedValue extends Value {
  private static final Type TYPE =
      Type.builtin("async_generator_wrapped_value", TypeTable::notSubclassable);

  private final Value value;

  /** Marks a value. */
  public YieldedValue(Value value) {
    this.value = value;
  }

  /** The value. */
  public Value value() {
    return value;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
