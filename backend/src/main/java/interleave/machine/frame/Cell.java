package interleave.machine.frame;

import interleave.machine.value.Holder;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** A variable shared between a function and the functions within it. */
public final class Cell extends Holder {
  private static final Type TYPE = Type.builtin("cell", TypeTable::notSubclassable);

  /** The variable's value, null while unbound. */
  public Value value;

  /** A cell with a value, which may be null. */
  public Cell(Value value) {
    this.value = value;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
