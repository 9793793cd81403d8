package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Iterator;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.RangeIterator;
import interleave.machine.value.Value;

/** {@code target = next(iterator)}, or goes to the loop's end. */
public final class ForIter extends Producer {
  private final int iterator;
  private final int end;

  /** Registers of the item and of the iterator, and where the loop ends. */
  public ForIter(int target, int iterator, int end) {
    super(target);
    this.iterator = iterator;
    this.end = end;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value source = frame.registers[iterator];
    if (source instanceof RangeIterator range) {
      if (range.hasNext()) {
        frame.registers[target] = Int.of(range.nextLong());
        return next();
      }
      return end;
    }
    Value item =
        source instanceof Iterator known
            ? known.next(frame.context)
            : Operations.next(frame.context, source);
    return item == null ? end : frame.deliver(this, target, item);
  }

  @Override
  public int exhausted(PythonFrame frame, Value value) {
    return end;
  }

  @Override
  public int raised(PythonFrame frame, PyException exception) {
    return exception.value().type().isSubclass(Exceptions.STOP_ITERATION) ? end : UNHANDLED;
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
