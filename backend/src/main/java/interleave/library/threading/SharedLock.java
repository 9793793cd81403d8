package interleave.library.threading;

import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The locks and semaphores of {@code multiprocessing}, which lie on the machine. */
public final class SharedLock extends Acquirable implements Shared {
  /** {@code multiprocessing.Lock}. */
  public static final Type LOCK = type("Lock");

  /** {@code multiprocessing.RLock}. */
  public static final Type RLOCK = type("RLock");

  /** {@code multiprocessing.Semaphore}. */
  public static final Type SEMAPHORE = type("Semaphore");

  /** {@code multiprocessing.BoundedSemaphore}. */
  public static final Type BOUNDED = type("BoundedSemaphore");

  private long free = 1;
  private long most = 1;
  private ThreadState holder;
  private int depth;

  private SharedLock(Type type) {
    super(type);
  }

  private static Type type(String name) {
    return Type.builtin(name, SharedLock::define);
  }

  /** A re-entrant lock, as a condition has by default. */
  static SharedLock recursive(ThreadState thread) {
    SharedLock lock = new SharedLock(RLOCK);
    lock.create(thread, ResourceKind.RLOCK);
    return lock;
  }

  private static void define(TypeTable table) {
    table
        .module("multiprocessing.synchronize")
        .pythonClass()
        .allocator(SharedLock::new)
        .method("__init__(self, value=, *, ctx=)", SharedLock::init)
        .method("acquire(self, block=, timeout=)", (c, a) -> self(a).acquireShared(c, a[1], a[2]))
        .method("release(self)", (c, a) -> self(a).release(c))
        .method("get_value(self)", (c, a) -> Int.of(self(a).free))
        .method("__enter__(self)", (c, a) -> self(a).acquireShared(c, null, null))
        .method("__exit__(self, *args)", (c, a) -> self(a).release(c));
  }

  private static SharedLock self(Value[] args) {
    return (SharedLock) args[0];
  }

  private boolean recursive() {
    return type() == RLOCK;
  }

  private static Value init(Context context, Value[] a) {
    SharedLock lock = self(a);
    lock.free = a[1] == null ? 1 : ((Int) a[1].unwrap()).value;
    lock.most = lock.type() == SEMAPHORE ? Long.MAX_VALUE : lock.free;
    ResourceKind kind =
        lock.type() == LOCK
            ? ResourceKind.LOCK
            : lock.recursive() ? ResourceKind.RLOCK : ResourceKind.SEMAPHORE;
    Integer capacity = kind == ResourceKind.SEMAPHORE ? (Integer) (int) lock.free : null;
    lock.create(ThreadState.of(context), kind, capacity);
    return None.NONE;
  }

  private Value acquireShared(Context context, Value block, Value timeout) {
    boolean waits = block == null || block.truth();
    return take(context, waits, Deadlines.nanos(timeout));
  }

  @Override
  boolean available(ThreadState thread) {
    return free > 0 || (recursive() && holder == thread);
  }

  @Override
  int claim(ThreadState thread) {
    if (!recursive() || holder != thread) {
      free--;
    }
    holder = thread;
    return ++depth;
  }

  @Override
  boolean heldBy(ThreadState thread) {
    return holder == thread && depth > 0;
  }

  @Override
  int releaseWholly(ThreadState thread) {
    int had = depth;
    depth = 1;
    release(thread);
    return had;
  }

  @Override
  int claimAgain(ThreadState thread, int times) {
    claim(thread);
    depth = times;
    return depth;
  }

  @Override
  Value release(Context context) {
    ThreadState thread = ThreadState.of(context);
    if (recursive()) {
      if (holder != thread || depth == 0) {
        throw Exceptions.of(
            Exceptions.ASSERTION_ERROR, "attempt to release recursive lock not owned by thread");
      }
    } else if (free >= most) {
      throw Exceptions.valueError("semaphore or lock released too many times");
    }
    depth = Math.max(0, depth - 1);
    if (recursive() && depth > 0) {
      released(thread, depth, 0);
      return None.NONE;
    }
    free++;
    if (depth == 0) {
      holder = null;
    }
    released(thread, depth, 1);
    return None.NONE;
  }

  @Override
  public String inheritedAs() {
    return lent() ? null : type().name();
  }

  private String owner() {
    return holder == null ? "None" : holder.process().name();
  }

  @Override
  public String repr() {
    if (type() == LOCK) {
      return "<Lock(owner=" + owner() + ")>";
    }
    if (recursive()) {
      return "<RLock(" + owner() + ", " + depth + ")>";
    }
    String bound = type() == BOUNDED ? ", maxvalue=" + most : "";
    return "<" + type().name() + "(value=" + free + bound + ")>";
  }
}
