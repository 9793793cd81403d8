package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Bool;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** Goes on elsewhere when a truth value is the wanted one. */
abstract class Branch extends Instruction {
  /** The truth value on which to jump. */
  protected final boolean when;

  /** The instruction to jump to. */
  protected final int to;

  Branch(boolean when, int to) {
    this.when = when;
    this.to = to;
  }

  /** Goes on by an object's truth, which Python code may have to tell. */
  final int decide(PythonFrame frame, Value value) {
    if (value instanceof Bool truth) {
      return truth.value == when ? to : next();
    }
    if (value != Value.PENDING) {
      Value truth = Operations.truth(frame.context, value);
      if (truth instanceof Bool known) {
        return known.value == when ? to : next();
      }
    }
    frame.pc = index();
    return SWITCH;
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    return decide(frame, value);
  }
}
