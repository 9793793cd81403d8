package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Puts a new, unbound cell into a register: a local that inner functions share begins. */
public final class MakeCell extends Instruction {
  private final int cell;

  /** The cell's register. */
  public MakeCell(int cell) {
    this.cell = cell;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.registers[cell] = new Cell(null);
    return next();
  }
}
