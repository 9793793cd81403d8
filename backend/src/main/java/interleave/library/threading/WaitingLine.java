package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Threads that wait for something to happen, the longest waiting first. */
public final class WaitingLine extends HeapPart {
  private final Deque<ThreadState> threads = new ArrayDeque<>();

  /**
   * Lets a thread wait; the call that parked it then returns True if it was woken, False at the
   * deadline.
   *
   * @param on what it waits for
   * @param deadlineNanos virtual time, or {@link ThreadState#NEVER}
   * @return PENDING
   */
  public Value park(ThreadState thread, On on, long deadlineNanos) {
    threads.add(thread);
    thread.push(new Waiting(this));
    return thread.park(LaneState.BLOCKED, on, 0, deadlineNanos);
  }

  /** Wakes the longest waiting thread, if there is one that has not been killed meanwhile. */
  public void wakeFirst(long atNanos, int causedBy) {
    threads.removeIf(ThreadState::ended);
    if (!threads.isEmpty()) {
      threads.poll().wake(atNanos, causedBy);
    }
  }

  /** Wakes all. */
  public void wakeAll(long atNanos, int causedBy) {
    List<ThreadState> all = List.copyOf(threads);
    threads.clear();
    all.forEach(thread -> thread.wake(atNanos, causedBy));
  }

  /** How many wait. */
  public int size() {
    return threads.size();
  }

  /** Forgets everybody: in a forked process nobody waits. */
  public void clear() {
    threads.clear();
  }

  private static final class Waiting extends Continuation {
    private final WaitingLine line;

    Waiting(WaitingLine line) {
      this.line = line;
    }

    @Override
    public Value resume(Context context, Value woken) {
      if (woken == Bool.FALSE) {
        line.threads.remove(ThreadState.of(context));
      }
      return woken;
    }
  }
}
