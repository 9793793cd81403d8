package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Set;
import interleave.machine.value.Value;

/** Adds the elements of an iterable to a set: <code>{*source}</code>. */
public final class ExtendSet extends Effect {
  private final int set;
  private final int source;

  /** Registers of the set and of the iterable. */
  public ExtendSet(int set, int source) {
    this.set = set;
    this.source = source;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    return settle(
        frame,
        Set.TYPE
            .lookup("update")
            .call(frame.context, new Value[] {registers[set], registers[source]}, null));
  }
}
