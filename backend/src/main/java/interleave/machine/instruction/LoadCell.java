package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** {@code target = name}, a variable in a cell. */
public final class LoadCell extends Instruction {
  private final int target;
  private final int cell;

  /** Registers of the result and of the cell. */
  public LoadCell(int target, int cell) {
    this.target = target;
    this.cell = cell;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value value = ((Cell) registers[cell]).value;
    if (value == null) {
      throw unbound(frame, cell);
    }
    registers[target] = value;
    return next();
  }

  /** The error for an unbound cell: a local one's, or a free one's. */
  static PyException unbound(PythonFrame frame, int cell) {
    String[] locals = frame.code.localNames();
    return cell < locals.length
        ? NameErrors.unboundLocal(locals[cell])
        : NameErrors.unboundFree(frame.code.freeNames().get(cell - locals.length));
  }
}
