package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** {@code target = name} in a class body: its own names first, then an outer function's cell. */
public final class LoadClassCell extends Instruction {
  private final int target;
  private final String name;
  private final int cell;

  /** Registers of the result and of the cell, and the name. */
  public LoadClassCell(int target, String name, int cell) {
    this.target = target;
    this.name = name;
    this.cell = cell;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = frame.locals.get(name);
    if (value == null) {
      value = ((Cell) frame.registers[cell]).value;
    }
    if (value == null) {
      throw NameErrors.unboundFree(name);
    }
    frame.registers[target] = value;
    return next();
  }
}
