package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code threading.RLock}: its owner may acquire it again, and must release it as often. */
public final class RLock extends Acquirable {
  /** {@code _thread.RLock}. */
  public static final Type TYPE = Type.builtin("RLock", RLock::define);

  private ThreadState holder;
  private int depth;

  /** A free lock of the thread's process. */
  public RLock(ThreadState thread) {
    super(TYPE);
    create(thread, ResourceKind.RLOCK);
  }

  private static void define(TypeTable table) {
    table
        .module("_thread")
        .namedWithModule()
        .notSubclassable()
        .method("acquire(self, blocking=, timeout=)", (c, a) -> self(a).acquire(c, a[1], a[2]))
        .method("release(self, /)", (c, a) -> self(a).release(c))
        .method("__enter__(self, /)", (c, a) -> self(a).acquire(c, null, null))
        .method("__exit__(self, *args)", (c, a) -> self(a).release(c));
  }

  private static RLock self(Value[] args) {
    return (RLock) args[0];
  }

  @Override
  boolean available(ThreadState thread) {
    return holder == null || holder == thread;
  }

  @Override
  int claim(ThreadState thread) {
    holder = thread;
    return ++depth;
  }

  @Override
  boolean heldBy(ThreadState thread) {
    return holder == thread;
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
    if (holder != thread) {
      throw Exceptions.runtimeError("cannot release un-acquired lock");
    }
    if (--depth == 0) {
      holder = null;
      released(thread, 0, 1);
    } else {
      released(thread, depth, 0);
    }
    return None.NONE;
  }

  @Override
  public String unpicklablePart() {
    return "_thread.RLock";
  }

  @Override
  public String repr() {
    return "<"
        + (holder == null ? "unlocked" : "locked")
        + " _thread.RLock object owner="
        + (holder == null ? 0 : Identities.ident(holder).str())
        + " count="
        + depth
        + " at "
        + Identity.address(this)
        + ">";
  }
}
