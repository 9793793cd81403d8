package interleave.library.threading;

import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.value.Type;

/** {@code multiprocessing.Condition}: as in {@code threading}, but lying on the machine. */
public final class SharedCondition extends Condition implements Shared {
  /** {@code multiprocessing.Condition}. */
  public static final Type TYPE =
      Type.builtin(
          "Condition",
          Condition.TYPE,
          t -> t.module("multiprocessing.synchronize").allocator(SharedCondition::new));

  private SharedCondition(Type type) {
    super(type);
  }

  @Override
  Acquirable ownLock(ThreadState thread) {
    return SharedLock.recursive(thread);
  }

  @Override
  public void lend() {
    super.lend();
    lock().lend();
  }

  @Override
  public String inheritedAs() {
    return lent() ? null : type().name();
  }
}
