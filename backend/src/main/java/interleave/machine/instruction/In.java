package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Bool;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target = item in container}, or {@code not in}. */
public final class In extends Producer {
  private final boolean inside;
  private final int item;
  private final int container;

  /** Registers of the result and of the operands; {@code inside} is false for {@code not in}. */
  public In(int target, boolean inside, int item, int container) {
    super(target);
    this.inside = inside;
    this.item = item;
    this.container = container;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value result = Operations.contains(frame.context, registers[container], registers[item]);
    if (result == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, result);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    frame.registers[target] = Bool.of(value.truth() == inside);
    return next();
  }
}
