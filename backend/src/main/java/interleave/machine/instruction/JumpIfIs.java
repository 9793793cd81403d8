package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** Jumps when two registers hold, or do not hold, the same object. */
public final class JumpIfIs extends Instruction {
  private final boolean when;
  private final int left;
  private final int right;
  private final int to;

  /** Whether sameness is wanted, the registers, and where to jump. */
  public JumpIfIs(boolean when, int left, int right, int to) {
    this.when = when;
    this.left = left;
    this.right = right;
    this.to = to;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    return (registers[left] == registers[right]) == when ? to : next();
  }
}
