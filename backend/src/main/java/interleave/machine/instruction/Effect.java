package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Value;

/** An instruction that may wait for what it does, and gives no value. */
abstract class Effect extends Instruction {
  /** Goes on, or waits for an operation still under way. */
  final int settle(PythonFrame frame, Value result) {
    if (result == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return next();
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    return next();
  }
}
