package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Dict;

/** Makes the {@code __annotations__} of a module or class body where there is none yet. */
public final class SetupAnnotations extends Instruction {
  @Override
  public int execute(PythonFrame frame) {
    if (frame.locals.get("__annotations__") == null) {
      frame.locals.set("__annotations__", new Dict());
    }
    return next();
  }
}
