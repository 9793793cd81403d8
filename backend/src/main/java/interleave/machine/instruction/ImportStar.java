package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Iteration;
import interleave.machine.value.Module;
import interleave.machine.value.Namespace;
import interleave.machine.value.Value;
import java.util.Map;

/** {@code from module import *}. */
public final class ImportStar extends Instruction {
  private final int module;

  /** The module's register. */
  public ImportStar(int module) {
    this.module = module;
  }

  @Override
  public int execute(PythonFrame frame) {
    Namespace from = ((Module) frame.registers[module]).namespace();
    Value all = from.get("__all__");
    if (all != null) {
      for (Value name : Iteration.closedItems(all)) {
        Value value = from.get(name.str());
        if (value == null) {
          throw Attributes.missing(frame.registers[module], name.str());
        }
        frame.locals.set(name.str(), value);
      }
      return next();
    }
    for (Map.Entry<String, Value> each : from.bound().entrySet()) {
      if (!each.getKey().startsWith("_")) {
        frame.locals.set(each.getKey(), each.getValue());
      }
    }
    return next();
  }
}
