package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Bool;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target = not operand}. */
public final class Not extends Producer {
  private final int operand;

  /** Registers of the result and of the operand. */
  public Not(int target, int operand) {
    super(target);
    this.operand = operand;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = frame.registers[operand];
    Value truth = value instanceof Bool ? value : Operations.truth(frame.context, value);
    if (truth == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, truth);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    frame.registers[target] = Bool.of(!value.truth());
    return next();
  }
}
