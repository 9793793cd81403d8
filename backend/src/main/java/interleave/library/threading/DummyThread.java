package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.LaneEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * {@code threading._DummyThread}: stands for a thread that was started by {@code _thread}. It is
 * made when somebody asks for the thread's object, and takes itself to be alive for ever.
 */
final class DummyThread extends Thread {
  /** {@code threading._DummyThread}. */
  static final Type TYPE = Type.builtin("_DummyThread", Thread.TYPE, DummyThread::define);

  private final Identities.Number number;

  private DummyThread(ThreadState thread) {
    super(TYPE);
    number = thread.state(Identities.Number.class, Identities.Number::new);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .method("is_alive(self)", (c, a) -> Bool.TRUE)
        .method("join(self, timeout=)", (c, a) -> refuseJoin());
  }

  private static Value refuseJoin() {
    throw Exceptions.of(Exceptions.ASSERTION_ERROR, "cannot join a dummy thread");
  }

  /** The dummy for a thread that has none yet. */
  static DummyThread of(ThreadState thread) {
    DummyThread dummy = new DummyThread(thread);
    String name = "Dummy-" + nextNumber(thread.process());
    adopt(dummy, thread, name);
    thread.tell(0, new LaneEvent.Renamed(name));
    return dummy;
  }

  @Override
  Value identified() {
    return number;
  }
}
