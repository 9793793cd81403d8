package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;

/** {@code target = yield value}. */
public final class Yield extends Producer {
  private final int value;

  /** Registers of what is sent back and of the value. */
  public Yield(int target, int value) {
    super(target);
    this.value = value;
  }

  @Override
  public int execute(PythonFrame frame) {
    frame.pc = index();
    frame.result = frame.registers[value];
    return YIELD;
  }

  @Override
  public boolean handsOver() {
    return true;
  }
}
