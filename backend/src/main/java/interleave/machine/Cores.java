package interleave.machine;

import interleave.machine.event.On;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The virtual processor cores: which thread runs on which, and who waits for one. A thread that has
 * had a core for a whole time slice while others waited gives way at its next safe point.
 */
final class Cores {
  /** How long a thread may keep a core that others wait for; the order of Linux's own slices. */
  private static final long SLICE_NANOS = 4_000_000;

  /** Processes run ahead of one another, so those who wait may not have come in order of time. */
  private static final Comparator<ThreadState> FIRST_READY =
      Comparator.comparingLong(ThreadState::nowNanos);

  private final Machine machine;
  private final ThreadState[] occupants;
  private final Deque<ThreadState> waiters = new ArrayDeque<>();
  private final List<ThreadState> running = new ArrayList<>();

  Cores(Machine machine, int count) {
    this.machine = machine;
    this.occupants = new ThreadState[count];
  }

  /** Asks for a core at a moment. */
  void request(ThreadState thread, long atNanos) {
    int free = freeCore();
    if (free < 0) {
      thread.tellReady(atNanos, new On.Core());
      waiters.add(thread);
      watchAll(atNanos);
    } else {
      assign(thread, free, atNanos);
    }
  }

  /** Whether somebody waits for a core. */
  boolean wanted() {
    return !waiters.isEmpty();
  }

  private int freeCore() {
    for (int i = 0; i < occupants.length; i++) {
      if (occupants[i] == null) {
        return i;
      }
    }
    return -1;
  }

  private void assign(ThreadState thread, int core, long atNanos) {
    occupants[core] = thread;
    running.add(thread);
    thread.begin(core, atNanos);
    if (!waiters.isEmpty()) {
      watch(thread, atNanos);
    }
  }

  private void watchAll(long atNanos) {
    for (ThreadState thread : running) {
      watch(thread, atNanos);
    }
  }

  private void watch(ThreadState thread, long atNanos) {
    long seen = thread.stretch();
    machine
        .timers()
        .at(
            atNanos + SLICE_NANOS,
            new Timers.Action() {
              @Override
              public void fire(long now) {
                thread.requestYield();
              }

              @Override
              public boolean stale() {
                return waiters.isEmpty() || thread.stretch() != seen;
              }
            });
  }

  /** The thread leaves its core; who has waited longest gets it. */
  void release(ThreadState thread, long atNanos) {
    for (int i = 0; i < occupants.length; i++) {
      if (occupants[i] == thread) {
        occupants[i] = null;
        running.remove(thread);
        if (!waiters.isEmpty()) {
          ThreadState next = Collections.min(waiters, FIRST_READY);
          waiters.remove(next);
          assign(next, i, atNanos);
        }
        return;
      }
    }
  }

  /** Takes a thread that is being killed off its core or out of the line. */
  void forget(ThreadState thread, long atNanos) {
    waiters.remove(thread);
    release(thread, atNanos);
  }

  /** The running thread that is furthest behind, null if none runs. */
  ThreadState earliest() {
    ThreadState earliest = null;
    for (ThreadState thread : running) {
      if (earliest == null || thread.nowNanos() < earliest.nowNanos()) {
        earliest = thread;
      }
    }
    return earliest;
  }

  /**
   * The clock of the running thread that is furthest behind but one; MAX_VALUE if there is none.
   */
  long secondEarliestNanos(ThreadState earliest) {
    long second = Long.MAX_VALUE;
    for (ThreadState thread : running) {
      if (thread != earliest) {
        second = Math.min(second, thread.nowNanos());
      }
    }
    return second;
  }
}
