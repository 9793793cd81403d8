package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Drain;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;
import java.util.Arrays;

/** {@code a, *b, c = source}. */
public final class UnpackStar extends Instruction {
  private final int source;
  private final int[] before;
  private final int star;
  private final int[] after;

  /** Registers of the source and of the targets. */
  public UnpackStar(int source, int[] before, int star, int[] after) {
    this.source = source;
    this.before = before;
    this.star = star;
    this.after = after;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = frame.registers[source];
    if (!Operations.isIterable(value)) {
      throw Exceptions.typeError("cannot unpack non-iterable " + value.type().name() + " object");
    }
    Value items = new All().start(frame.context, value);
    if (items == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, items);
  }

  @Override
  public int returned(PythonFrame frame, Value value) {
    Value[] items = ((List) value).toArray();
    int fixed = before.length + after.length;
    if (items.length < fixed) {
      throw Exceptions.valueError(
          "not enough values to unpack (expected at least "
              + fixed
              + ", got "
              + items.length
              + ")");
    }
    for (int i = 0; i < before.length; i++) {
      frame.registers[before[i]] = items[i];
    }
    int end = items.length - after.length;
    frame.registers[star] = List.of(Arrays.copyOfRange(items, before.length, end));
    for (int i = 0; i < after.length; i++) {
      frame.registers[after[i]] = items[end + i];
    }
    return next();
  }

  private static final class All extends Drain {
    @Override
    protected Value finish(Context context, List items) {
      return items;
    }
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
