package interleave.library.futures;

import interleave.library.ShortForm;
import interleave.library.threading.Deadlines;
import interleave.library.threading.Primitive;
import interleave.library.threading.WaitingLine;
import interleave.machine.ThreadState;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The waiting and telling of a future of a pool; its states are kept by the class in Python. */
public final class FutureBase extends Primitive {
  /** {@code _interleave_futures.FutureBase}. */
  public static final Type TYPE = Type.builtin("FutureBase", FutureBase::define);

  private final WaitingLine waiters = new WaitingLine();
  private int lastDone;
  private long lastDoneNanos;

  private FutureBase(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("concurrent.futures._base")
        .allocator(FutureBase::new)
        .method("_open(self, /)", FutureBase::open)
        .method("_await_done(self, seconds, /)", FutureBase::await)
        .method("_await_of(self, future, seconds, /)", FutureBase::awaitOf)
        .method("_wake(self, future, /)", FutureBase::wake)
        .method("_told_completed(self, failed, value, call, /)", FutureBase::toldCompleted)
        .method("_told_cancelled(self, /)", FutureBase::toldCancelled)
        .method("_told_retrieved(self, /)", FutureBase::toldRetrieved);
  }

  private static FutureBase self(Value[] args) {
    return (FutureBase) args[0];
  }

  private static Value open(Context context, Value[] a) {
    self(a).create(ThreadState.of(context), ResourceKind.FUTURE);
    return None.NONE;
  }

  private static Value await(Context context, Value[] a) {
    return self(a).park(ThreadState.of(context), self(a), a[1]);
  }

  /** Waits in this object's line, for what becomes of another future. */
  private static Value awaitOf(Context context, Value[] a) {
    return self(a).park(ThreadState.of(context), (FutureBase) a[1], a[2]);
  }

  private Value park(ThreadState thread, FutureBase future, Value seconds) {
    long deadline = Deadlines.from(thread, Deadlines.nanos(seconds));
    return waiters.park(thread, new On.Resource(future.resource()), deadline);
  }

  private static Value wake(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    self(a).waiters.wakeAll(thread.nowNanos(), ((FutureBase) a[1]).lastDone);
    return None.NONE;
  }

  private static Value toldCompleted(Context context, Value[] a) {
    boolean failed = a[1] == Bool.TRUE;
    return self(a)
        .over(
            ThreadState.of(context),
            Call.finishedEvent(a[3]),
            new FutureEvent.Completed(self(a).resource(), failed, ShortForm.of(a[2])));
  }

  private static Value toldCancelled(Context context, Value[] a) {
    return self(a).over(ThreadState.of(context), 0, new FutureEvent.Cancelled(self(a).resource()));
  }

  private Value over(ThreadState thread, int cause, FutureEvent event) {
    lastDone = thread.tell(cause, event);
    lastDoneNanos = thread.nowNanos();
    waiters.wakeAll(thread.nowNanos(), lastDone);
    return None.NONE;
  }

  private static Value toldRetrieved(Context context, Value[] a) {
    FutureBase future = self(a);
    ThreadState thread = ThreadState.of(context);
    thread.catchUp(future.lastDoneNanos); // without a GIL it may have been completed ahead of us
    thread.tell(future.lastDone, new FutureEvent.Retrieved(future.resource()));
    return None.NONE;
  }

  @Override
  public void forked(ThreadState child) {
    super.forked(child);
    waiters.clear();
    lastDone = 0;
  }
}
