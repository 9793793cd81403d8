package interleave.library.threading;

import interleave.machine.Shared;
import interleave.machine.value.Type;

/** {@code multiprocessing.Barrier}: as in {@code threading}, but lying on the machine. */
public final class SharedBarrier extends Barrier implements Shared {
  /** {@code multiprocessing.Barrier}. */
  public static final Type TYPE =
      Type.builtin(
          "Barrier",
          Barrier.TYPE,
          t -> t.module("multiprocessing.synchronize").allocator(SharedBarrier::new));

  private SharedBarrier(Type type) {
    super(type);
  }

  @Override
  public String inheritedAs() {
    return lent() ? null : type().name();
  }
}
