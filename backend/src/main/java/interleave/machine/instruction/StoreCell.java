package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** {@code name = source}, a variable in a cell. */
public final class StoreCell extends Instruction {
  private final int cell;
  private final int source;

  /** Registers of the cell and of the value. */
  public StoreCell(int cell, int source) {
    this.cell = cell;
    this.source = source;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    ((Cell) registers[cell]).value = registers[source];
    return next();
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
