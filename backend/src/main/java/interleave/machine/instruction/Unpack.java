package interleave.machine.instruction;

import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** {@code targets = source}: as many items as there are targets. */
public final class Unpack extends Instruction {
  private final int source;
  private final int[] targets;

  /** Registers of the source and of the targets. */
  public Unpack(int source, int[] targets) {
    this.source = source;
    this.targets = targets;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value value = frame.registers[source];
    if (value instanceof Tuple tuple && tuple.size() == targets.length) {
      return spread(frame, tuple.items());
    }
    if (value instanceof List list && list.size() == targets.length) {
      for (int i = 0; i < targets.length; i++) {
        frame.registers[targets[i]] = list.get(i);
      }
      return next();
    }
    if (!Operations.isIterable(value)) {
      throw Exceptions.typeError("cannot unpack non-iterable " + value.type().name() + " object");
    }
    Value items = new Taking(targets.length).start(frame.context, value);
    if (items == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, items);
  }

  @Override
  public int returned(PythonFrame frame, Value items) {
    return spread(frame, ((Tuple) items).items());
  }

  private int spread(PythonFrame frame, Value[] items) {
    for (int i = 0; i < targets.length; i++) {
      frame.registers[targets[i]] = items[i];
    }
    return next();
  }

  /** Takes so many items of an iterator, and asks for one more to see that it is the last. */
  private static final class Taking extends Continuation {
    private final int wanted;
    private final Value[] items;
    private Value iterator;
    private int count;

    Taking(int wanted) {
      this.wanted = wanted;
      this.items = new Value[wanted];
    }

    Value start(Context context, Value iterable) {
      context.push(this);
      return settle(context, Operations.iter(context, iterable));
    }

    @Override
    public Value resume(Context context, Value result) {
      if (iterator == null) {
        iterator = result;
      } else {
        take(result);
      }
      while (true) {
        context.push(this);
        Value item = Operations.next(context, iterator);
        if (item == Value.PENDING) {
          return item;
        }
        context.pop(this);
        if (item == null) {
          return end();
        }
        take(item);
      }
    }

    private void take(Value item) {
      if (count == wanted) {
        throw Exceptions.valueError("too many values to unpack (expected " + wanted + ")");
      }
      items[count++] = item;
    }

    private Value end() {
      if (count < wanted) {
        throw Exceptions.valueError(
            "not enough values to unpack (expected " + wanted + ", got " + count + ")");
      }
      return Tuple.of(items);
    }

    @Override
    public Value exhausted(Context context, Value result) {
      return end();
    }

    @Override
    public Value failed(Context context, PyException exception) {
      if (iterator != null && exception.value().type().isSubclass(Exceptions.STOP_ITERATION)) {
        return end();
      }
      throw exception;
    }
  }

  @Override
  public boolean letsGo() {
    return true;
  }
}
