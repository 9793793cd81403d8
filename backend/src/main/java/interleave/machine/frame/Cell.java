package interleave.machine.frame;

import interleave.machine.value.Exceptions;
import interleave.machine.value.Holder;
import interleave.machine.value.Identity;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** A variable shared between a function and the functions within it. */
public final class Cell extends Holder {
  private static final Type TYPE = Type.builtin("cell", Cell::define);

  /** The variable's value, null while unbound. */
  public Value value;

  /** A cell with a value, which may be null. */
  public Cell(Value value) {
    this.value = value;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("cell_contents", c -> ((Cell) c).contents(), (c, v) -> ((Cell) c).value = v);
  }

  private Value contents() {
    if (value == null) {
      throw Exceptions.valueError("Cell is empty");
    }
    return value;
  }

  @Override
  public String repr() {
    String inside =
        value == null ? "empty" : value.type().name() + " object at " + Identity.address(value);
    return "<cell at " + Identity.address(this) + ": " + inside + ">";
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
