package interleave.machine;

import interleave.machine.event.GilEvent;
import interleave.machine.event.On;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A process's global interpreter lock as CPython 3.11 has it (Python/ceval_gil.c): a waiter that
 * has waited one switch interval without any switch asks the holder to drop it at its next safe
 * point; waiters are served in the order they came. Without a GIL every thread is let in at once.
 */
final class Gil {
  private final Process process;
  private final Machine machine;
  private final boolean enabled;
  private final Deque<ThreadState> waiters = new ArrayDeque<>();
  private ThreadState holder;
  private long switches;
  private boolean dropRequested;
  private int lastRelease;

  Gil(Process process, boolean enabled) {
    this.process = process;
    this.machine = process.machine();
    this.enabled = enabled;
  }

  /** Asks for the lock at a moment; the thread goes on to a core when it has it. */
  void request(ThreadState thread, long atNanos) {
    if (!enabled) {
      machine.cores().request(thread, atNanos);
    } else if (holder == null && waiters.isEmpty()) {
      grant(thread, atNanos, 0);
    } else {
      thread.tellReady(atNanos, new On.Gil());
      waiters.add(thread);
      if (holder == null) {
        pass(atNanos);
      } else {
        watch(atNanos);
      }
    }
  }

  private void grant(ThreadState thread, long atNanos, int cause) {
    holder = thread;
    switches++;
    dropRequested = false;
    thread.voice().tell(atNanos, cause, new GilEvent.Acquired());
    machine.cores().request(thread, atNanos);
    if (!waiters.isEmpty()) {
      watch(atNanos);
    }
  }

  private void watch(long atNanos) {
    long seen = switches;
    machine
        .timers()
        .at(
            atNanos + process.switchIntervalNanos(),
            new Timers.Action() {
              @Override
              public void fire(long now) {
                dropRequested = true;
              }

              @Override
              public boolean stale() {
                return switches != seen || waiters.isEmpty() || dropRequested;
              }
            });
  }

  /** Whether the holder should give way at its next safe point. */
  boolean dropRequested() {
    return dropRequested && !waiters.isEmpty();
  }

  /** The holder gives the lock up; the next in line gets it. */
  void release(ThreadState thread, long atNanos) {
    tellRelease(thread, atNanos);
    hand(thread, atNanos);
  }

  /** First half of {@link #release}: says so, for a thread about to end. */
  void tellRelease(ThreadState thread, long atNanos) {
    if (enabled && holder == thread) {
      lastRelease = thread.voice().tell(atNanos, 0, new GilEvent.Released());
    }
  }

  /** Second half of {@link #release}: lets the next in line have it. */
  void hand(ThreadState thread, long atNanos) {
    if (enabled && holder == thread) {
      holder = null;
      dropRequested = false;
      pass(atNanos);
    }
  }

  private void pass(long atNanos) {
    if (!waiters.isEmpty()) {
      ThreadState next = machine.choose(waiters);
      waiters.remove(next);
      // a thread may have been woken for a moment that is still to come
      grant(next, Math.max(atNanos, next.nowNanos()), lastRelease);
    }
  }

  /** Takes a thread that is being killed out of the line. */
  void forget(ThreadState thread) {
    waiters.remove(thread);
  }
}
