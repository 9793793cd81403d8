package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code threading.Lock}, {@code _thread.lock} in CPython. */
public final class Lock extends Acquirable {
  /** {@code _thread.lock}. */
  public static final Type TYPE = Type.builtin("lock", Lock::define);

  private boolean locked;

  /** A free lock of the thread's process. */
  public Lock(ThreadState thread) {
    super(TYPE);
    create(thread, ResourceKind.LOCK);
  }

  private static void define(TypeTable table) {
    table
        .module("_thread")
        .namedWithModule()
        .notSubclassable()
        .method("acquire(self, blocking=, timeout=)", (c, a) -> self(a).acquire(c, a[1], a[2]))
        .method("acquire_lock(self, blocking=, timeout=)", (c, a) -> self(a).acquire(c, a[1], a[2]))
        .method("release(self, /)", (c, a) -> self(a).release(c))
        .method("release_lock(self, /)", (c, a) -> self(a).release(c))
        .method("locked(self, /)", (c, a) -> Bool.of(self(a).locked))
        .method("locked_lock(self, /)", (c, a) -> Bool.of(self(a).locked))
        .method("__enter__(self, /)", (c, a) -> self(a).acquire(c, null, null))
        .method("__exit__(self, *args)", (c, a) -> self(a).release(c));
  }

  private static Lock self(Value[] args) {
    return (Lock) args[0];
  }

  @Override
  boolean available(ThreadState thread) {
    return !locked;
  }

  @Override
  int claim(ThreadState thread) {
    locked = true;
    return 1;
  }

  @Override
  boolean heldBy(ThreadState thread) {
    return locked;
  }

  @Override
  Value release(Context context) {
    if (!locked) {
      throw Exceptions.runtimeError("release unlocked lock");
    }
    locked = false;
    released(ThreadState.of(context), 0, 1);
    return None.NONE;
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
