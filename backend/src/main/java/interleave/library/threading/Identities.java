package interleave.library.threading;

import interleave.machine.Forked;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Numbers of threads, and the dummies that stand for those nobody made an object for. The system
 * gives the next thread the number of the one that ended last: a dummy stays with its number, and
 * so comes to stand for another thread.
 */
final class Identities extends HeapPart implements Forked {
  /** What was the number of a thread, newest last: its dummy, or {@link #NOBODY}. */
  private final Deque<Value> free = new ArrayDeque<>();

  private static final Value NOBODY = interleave.machine.value.None.NONE;

  private Identities() {}

  static Identities of(Process process) {
    return process.state(Identities.class, Identities::new);
  }

  /** A thread begins; null or the dummy it finds. */
  DummyThread begin() {
    return free.pollLast() instanceof DummyThread dummy ? dummy : null;
  }

  /** A thread ends. */
  void end(ThreadState thread) {
    free.addLast(thread.object() instanceof DummyThread dummy ? dummy : NOBODY);
  }

  /** The dummies of threads that have ended. */
  Value[] leftOver() {
    return free.stream().filter(DummyThread.class::isInstance).toArray(Value[]::new);
  }

  /** {@code get_ident()}, for which no object is made. */
  static Value ident(ThreadState thread) {
    if (thread.object() instanceof Thread object) {
      return object.ident();
    }
    return thread == thread.process().mainThread()
        ? ((Thread) Thread.current(thread)).ident()
        : Int.of(Identity.of(thread.state(Number.class, Number::new)));
  }

  /** What has the number of a thread without an object. */
  static final class Number extends Value {
    private static final Type TYPE = Type.builtin("number", t -> {});

    @Override
    public Type type() {
      return TYPE;
    }
  }

  @Override
  public void forked(ThreadState child) {
    free.clear();
  }
}
