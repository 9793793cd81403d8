package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** {@code del name}, a variable in a cell. */
public final class DeleteCell extends Instruction {
  private final int cell;

  /** The cell's register. */
  public DeleteCell(int cell) {
    this.cell = cell;
  }

  @Override
  public int execute(PythonFrame frame) {
    Cell variable = (Cell) frame.registers[cell];
    if (variable.value == null) {
      throw LoadCell.unbound(frame, cell);
    }
    variable.value = null;
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
