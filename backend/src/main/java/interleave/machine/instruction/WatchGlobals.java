package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;

/** Marks the globals that functions of the module rebind: accesses to them are told of. */
public final class WatchGlobals extends Instruction {
  private final String[] names;

  /** The names that functions declare {@code global}. */
  public WatchGlobals(String[] names) {
    this.names = names;
  }

  @Override
  public int execute(PythonFrame frame) {
    for (String name : names) {
      frame.globals.variable(name).watch();
    }
    return next();
  }
}
