package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operator;
import interleave.machine.value.Value;

/** Any binary operator that has no instruction of its own. */
public final class Binary extends BinaryInstruction {
  private final Operator op;

  /** Registers of the result and of the operands. */
  public Binary(int target, Operator op, int left, int right, boolean inplace) {
    super(target, left, right, inplace);
    this.op = op;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    return operate(frame, op, registers[left], registers[right]);
  }
}
