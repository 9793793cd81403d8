package interleave.library.threading;

import interleave.machine.Shared;
import interleave.machine.value.Type;

/** {@code multiprocessing.Event}: as in {@code threading}, but lying on the machine. */
public final class SharedEvent extends Event implements Shared {
  /** {@code multiprocessing.Event}. */
  public static final Type TYPE =
      Type.builtin(
          "Event",
          Event.TYPE,
          t -> t.module("multiprocessing.synchronize").allocator(SharedEvent::new));

  private SharedEvent(Type type) {
    super(type);
  }

  @Override
  public String inheritedAs() {
    return lent() ? null : type().name();
  }
}
