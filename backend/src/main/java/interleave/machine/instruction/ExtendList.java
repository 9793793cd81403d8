package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Drain;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** Adds the items of an iterable to a list: {@code [*source]}, {@code f(*source)}. */
public final class ExtendList extends Effect {
  private final int list;
  private final int source;
  private final int function;

  /**
   * Extends.
   *
   * @param function register of the function whose only starred argument the source is, -1 for none
   */
  public ExtendList(int list, int source, int function) {
    this.list = list;
    this.source = source;
    this.function = function;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value iterable = registers[source];
    if (!Operations.isIterable(iterable)) {
      String whose =
          function < 0
              ? "Value"
              : FunctionText.of(frame.context, registers[function]) + " argument";
      throw Exceptions.typeError(
          whose + " after * must be an iterable, not " + iterable.type().name());
    }
    return settle(frame, new Filling((List) registers[list]).start(frame.context, iterable));
  }

  private static final class Filling extends Drain {
    private final List list;

    Filling(List list) {
      this.list = list;
    }

    @Override
    protected Value finish(Context context, List items) {
      list.addAll(items.toArray(), items.size());
      return None.NONE;
    }
  }
}
