package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;

/** Jumps when a value is true, or when it is false. */
public final class JumpIf extends Branch {
  private final int value;

  /** The truth value wanted, the register asked, and where to jump. */
  public JumpIf(boolean when, int value, int to) {
    super(when, to);
    this.value = value;
  }

  @Override
  public int execute(PythonFrame frame) {
    return decide(frame, frame.registers[value]);
  }
}
