package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/**
 * {@code target} is the exception that goes on behind the {@code except*} clauses of a statement,
 * None if there is none (PEP 654): parts of the original that were raised again or not taken are
 * put together as they stood in it, beside what is new.
 */
public final class MergeGroup extends Producer {
  private final int original;
  private final int raised;
  private final int rest;

  /** Registers of the result, the original, the list of what clauses raised and what is left. */
  public MergeGroup(int target, int original, int raised, int rest) {
    super(target);
    this.original = original;
    this.raised = raised;
    this.rest = rest;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    ExceptionInstance whole = (ExceptionInstance) registers[original];
    List all = (List) registers[raised];
    if (registers[rest] != None.NONE) {
      all.add(registers[rest]);
    }
    if (all.size() == 0) {
      registers[target] = None.NONE;
      return next();
    }
    if (!whole.type().isSubclass(Exceptions.BASE_EXCEPTION_GROUP)) {
      registers[target] = all.get(0);
      return next();
    }
    List added = new List();
    List kept = new List();
    for (int i = 0; i < all.size(); i++) {
      boolean part = sameOrigin((ExceptionInstance) all.get(i), whole);
      (part ? kept : added).add(all.get(i));
    }
    Value merge = frame.context.twin("BaseExceptionGroup.merge");
    Value[] args = {whole, Tuple.of(added.toArray()), Tuple.of(kept.toArray())};
    return frame.deliver(this, target, merge.call(frame.context, args, null));
  }

  private static boolean sameOrigin(ExceptionInstance part, ExceptionInstance whole) {
    return part.lastPassed() == whole.lastPassed()
        && part.cause() == whole.cause()
        && part.context() == whole.context()
        && part.get("__notes__") == whole.get("__notes__");
  }
}
