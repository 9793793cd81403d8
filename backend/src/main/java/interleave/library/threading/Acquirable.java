package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.LockEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What can be acquired and released: locks and semaphores.
 *
 * <p>A release wakes the longest waiter, which takes its share when it runs, unless somebody was
 * quicker; then it waits on, still first in line.
 */
abstract class Acquirable extends Primitive {
  private static final long NO_TIMEOUT = -1_000_000_000L;

  private final Deque<ThreadState> waiters = new ArrayDeque<>();
  private int owner;
  private int lastRelease;
  private long lastReleaseNanos;

  Acquirable(Type type) {
    super(type);
  }

  @Override
  public void forked(ThreadState child) {
    super.forked(child);
    waiters.clear();
    lastRelease = 0;
    if (owner != child.lane()) {
      owner = 0;
    }
  }

  /** Whether the thread could have it now. */
  abstract boolean available(ThreadState thread);

  /** Takes it, it being available; returns how often the thread, or anybody, now has it. */
  abstract int claim(ThreadState thread);

  /** Releases it once; None. */
  abstract Value release(Context context);

  /** Whether a condition over it may be used by the thread now. */
  abstract boolean heldBy(ThreadState thread);

  /** Releases it however often the thread has it; returns how often that was. */
  int releaseWholly(ThreadState thread) {
    release(thread);
    return 1;
  }

  /** Takes it, it being available, as often as before {@link #releaseWholly}; returns how often. */
  int claimAgain(ThreadState thread, int depth) {
    return claim(thread);
  }

  /** {@code acquire(blocking=True, timeout=-1)} of locks; absent arguments are null. */
  final Value acquire(Context context, Value blocking, Value timeout) {
    boolean waits = blocking == null || blocking.truth();
    if (timeout == None.NONE) {
      throw Exceptions.typeError("'NoneType' object cannot be interpreted as an integer");
    }
    long nanos = timeout == null ? NO_TIMEOUT : Deadlines.nanos(timeout);
    if (!waits && nanos != NO_TIMEOUT) {
      throw Exceptions.valueError("can't specify a timeout for a non-blocking call");
    }
    if (nanos < 0 && nanos != NO_TIMEOUT) {
      throw Exceptions.valueError("timeout value must be positive");
    }
    return take(context, waits, nanos < 0 ? ThreadState.NEVER : nanos);
  }

  /** Acquires it: True, False, or PENDING. */
  final Value take(Context context, boolean blocking, long timeoutNanos) {
    return take(ThreadState.of(context), blocking, timeoutNanos, 1);
  }

  /** Acquires it as often as before {@link #releaseWholly}: True, or PENDING. */
  final Value retake(Context context, int depth) {
    return take(ThreadState.of(context), true, ThreadState.NEVER, depth);
  }

  private Value take(ThreadState thread, boolean blocking, long timeoutNanos, int times) {
    Long told = timeoutNanos == ThreadState.NEVER ? null : timeoutNanos;
    thread.tell(0, new LockEvent.Requested(resource(), blocking, told));
    if (available(thread)) {
      acquired(thread, 0, times);
      return Bool.TRUE;
    }
    if (!blocking || timeoutNanos <= 0) {
      thread.tell(0, new LockEvent.TimedOut(resource()));
      return Bool.FALSE;
    }
    waiters.add(thread);
    return new Acquiring(this, Deadlines.from(thread, timeoutNanos), times).park(thread);
  }

  private void acquired(ThreadState thread, int cause, int times) {
    thread.catchUp(lastReleaseNanos);
    int depth = times > 1 ? claimAgain(thread, times) : claim(thread);
    owner = thread.lane();
    thread.tell(cause, new LockEvent.Acquired(resource(), depth));
  }

  /** Tells of a release and wakes as many waiters as there is room for. */
  final void released(ThreadState thread, int depth, int wakes) {
    lastRelease = thread.tell(0, new LockEvent.Released(resource(), depth));
    lastReleaseNanos = thread.nowNanos();
    if (wakes > 0) {
      owner = 0;
    }
    waiters.removeIf(ThreadState::ended);
    waiters.stream().limit(wakes).forEach(w -> w.wake(thread.nowNanos(), lastRelease));
  }

  /** A thread in line. */
  private static final class Acquiring extends Continuation {
    private final Acquirable wanted;
    private final long deadlineNanos;
    private final int times;

    Acquiring(Acquirable wanted, long deadlineNanos, int times) {
      this.wanted = wanted;
      this.deadlineNanos = deadlineNanos;
      this.times = times;
    }

    Value park(ThreadState thread) {
      thread.push(this);
      return wanted.park(thread, wanted.owner, deadlineNanos);
    }

    @Override
    public Value resume(Context context, Value woken) {
      ThreadState thread = ThreadState.of(context);
      if (wanted.available(thread)) {
        wanted.waiters.remove(thread);
        wanted.acquired(thread, wanted.lastRelease, times);
        return Bool.TRUE;
      }
      if (woken == Bool.TRUE) {
        return park(thread);
      }
      wanted.waiters.remove(thread);
      thread.tell(0, new LockEvent.TimedOut(wanted.resource()));
      return Bool.FALSE;
    }
  }
}
