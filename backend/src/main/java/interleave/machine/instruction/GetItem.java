package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.Operations;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** {@code target = container[key]}. */
public final class GetItem extends Producer {
  private final int container;
  private final int key;

  /** Registers of the result, the container and the key. */
  public GetItem(int target, int container, int key) {
    super(target);
    this.container = container;
    this.key = key;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value object = registers[container];
    Value index = registers[key];
    if (index instanceof Int number && number.value >= 0) {
      if (object instanceof List list && number.value < list.size()) {
        registers[target] = list.get((int) number.value);
        return next();
      }
      if (object instanceof Tuple tuple && number.value < tuple.size()) {
        registers[target] = tuple.get((int) number.value);
        return next();
      }
    }
    return frame.deliver(this, target, Operations.item(frame.context, object, index));
  }
}
