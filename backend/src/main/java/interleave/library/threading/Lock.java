package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.On;
import interleave.machine.event.LaneState;
import interleave.machine.event.LockEvent;
import interleave.machine.event.ResourceEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * {@code threading.Lock}, {@code _thread.lock} in CPython.
 *
 * <p>A released lock is free: it wakes the longest waiter, which takes it when it runs, unless
 * somebody was quicker; then it waits on, still first in line.
 */
public final class Lock extends Value {
  /** {@code _thread.lock}. */
  public static final Type TYPE = Type.builtin("lock", Lock::define);

  private final int resource;
  private final Deque<ThreadState> waiters = new ArrayDeque<>();
  private boolean locked;
  private int owner;
  private int lastRelease;

  /** A free lock of the thread's process. */
  public Lock(ThreadState thread) {
    resource =
        thread
            .machine()
            .listener()
            .resource(ResourceKind.LOCK, thread.bindingName(), thread.process().lane());
    thread.tell(0, new ResourceEvent.Created(resource));
  }

  private static void define(TypeTable table) {
    table
        .module("_thread")
        .notSubclassable()
        .method("acquire(self, blocking=, timeout=)", Lock::acquire)
        .method("acquire_lock(self, blocking=, timeout=)", Lock::acquire)
        .method("release(self, /)", Lock::release)
        .method("release_lock(self, /)", Lock::release)
        .method("locked(self, /)", (c, a) -> Bool.of(((Lock) a[0]).locked))
        .method("__enter__(self, /)", (c, a) -> ((Lock) a[0]).take(c, true, ThreadState.NEVER))
        .method("__exit__(self, *args)", Lock::release);
  }

  private static Value acquire(Context context, Value[] a) {
    boolean blocking = a[1] == null || a[1].truth();
    long timeout = a[2] == null ? -1_000_000_000L : Deadlines.nanos(a[2]);
    if (!blocking && timeout != -1_000_000_000L) {
      throw Exceptions.valueError("can't specify a timeout for a non-blocking call");
    }
    if (timeout < 0 && timeout != -1_000_000_000L) {
      throw Exceptions.valueError("timeout value must be a non-negative number");
    }
    return ((Lock) a[0]).take(context, blocking, timeout < 0 ? ThreadState.NEVER : timeout);
  }

  private Value take(Context context, boolean blocking, long timeoutNanos) {
    ThreadState thread = ThreadState.of(context);
    thread.tell(
        0,
        new LockEvent.Requested(
            resource, blocking, timeoutNanos == ThreadState.NEVER ? null : timeoutNanos));
    if (!locked) {
      acquired(thread, 0);
      return Bool.TRUE;
    }
    if (!blocking || timeoutNanos == 0) {
      thread.tell(0, new LockEvent.TimedOut(resource));
      return Bool.FALSE;
    }
    waiters.add(thread);
    return new Acquiring(this, Deadlines.from(thread, timeoutNanos)).park(thread);
  }

  private void acquired(ThreadState thread, int cause) {
    locked = true;
    owner = thread.lane();
    thread.tell(cause, new LockEvent.Acquired(resource, 1));
  }

  private static Value release(Context context, Value[] a) {
    Lock lock = (Lock) a[0];
    ThreadState thread = ThreadState.of(context);
    if (!lock.locked) {
      throw Exceptions.runtimeError("release unlocked lock");
    }
    lock.locked = false;
    lock.owner = 0;
    lock.lastRelease = thread.tell(0, new LockEvent.Released(lock.resource, 0));
    if (!lock.waiters.isEmpty()) {
      lock.waiters.peek().wake(thread.nowNanos(), lock.lastRelease);
    }
    return None.NONE;
  }

  /** A thread in line for the lock. */
  private static final class Acquiring extends Continuation {
    private final Lock lock;
    private final long deadlineNanos;

    Acquiring(Lock lock, long deadlineNanos) {
      this.lock = lock;
      this.deadlineNanos = deadlineNanos;
    }

    Value park(ThreadState thread) {
      thread.push(this);
      return thread.park(LaneState.BLOCKED, new On.Resource(lock.resource), lock.owner, deadlineNanos);
    }

    @Override
    public Value resume(Context context, Value woken) {
      ThreadState thread = ThreadState.of(context);
      if (!lock.locked) {
        lock.waiters.remove(thread);
        lock.acquired(thread, lock.lastRelease);
        return Bool.TRUE;
      }
      if (woken == Bool.TRUE) {
        return park(thread);
      }
      lock.waiters.remove(thread);
      thread.tell(0, new LockEvent.TimedOut(lock.resource));
      return Bool.FALSE;
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<"
        + (locked ? "locked" : "unlocked")
        + " _thread.lock object at "
        + Identity.address(this)
        + ">";
  }
}
