package interleave.library.futures;

import interleave.library.ShortForm;
import interleave.library.threading.Primitive;
import interleave.library.threading.WaitingLine;
import interleave.machine.ThreadState;
import interleave.machine.event.CallEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.event.PoolEvent;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.HashMap;
import java.util.Map;

/** The waiting and telling of a pool: its workers stand in line for calls. */
public final class PoolBase extends Primitive {
  /** {@code _interleave_futures.PoolBase}. */
  public static final Type TYPE = Type.builtin("PoolBase", PoolBase::define);

  private final WaitingLine idle = new WaitingLine();
  private final Map<Integer, Submission> submissions = new HashMap<>();

  private record Submission(int event, long atNanos) {}

  private PoolBase(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("concurrent.futures._base")
        .allocator(PoolBase::new)
        .method("_open(self, workers, /)", PoolBase::open)
        .method("_await_call(self, /)", PoolBase::await)
        .method("_wake_all(self, /)", PoolBase::wakeAll)
        .method("_told_submitted(self, future, function, /)", PoolBase::toldSubmitted)
        .method("_told_started(self, future, /)", PoolBase::toldStarted)
        .method("_told_finished(self, future, failed, /)", PoolBase::toldFinished)
        .method("_told_shutdown(self, waits, /)", PoolBase::toldShutdown)
        .method("_told_broken(self, /)", PoolBase::toldBroken);
  }

  private static PoolBase self(Value[] args) {
    return (PoolBase) args[0];
  }

  private static int future(Value value) {
    return ((FutureBase) value).resource();
  }

  private static Value open(Context context, Value[] a) {
    int workers = (int) ((Int) a[1].unwrap()).value;
    self(a).create(ThreadState.of(context), ResourceKind.POOL, workers);
    return None.NONE;
  }

  private static Value await(Context context, Value[] a) {
    return self(a)
        .idle
        .park(ThreadState.of(context), new On.Resource(self(a).resource()), ThreadState.NEVER);
  }

  private static Value wakeAll(Context context, Value[] a) {
    self(a).idle.wakeAll(ThreadState.of(context).nowNanos(), 0);
    return None.NONE;
  }

  private static Value toldSubmitted(Context context, Value[] a) {
    PoolBase pool = self(a);
    ThreadState thread = ThreadState.of(context);
    int event =
        thread.tell(0, new CallEvent.Submitted(pool.resource(), future(a[1]), nameOf(a[2])));
    pool.submissions.put(future(a[1]), new Submission(event, thread.nowNanos()));
    pool.idle.wakeFirst(thread.nowNanos(), event);
    return None.NONE;
  }

  /** What a function is called by whoever tells of its calls. */
  static String nameOf(Value function) {
    Value name = Attributes.find(null, function, "__name__");
    return name == null ? ShortForm.of(function) : name.str();
  }

  private static Value toldStarted(Context context, Value[] a) {
    PoolBase pool = self(a);
    ThreadState thread = ThreadState.of(context);
    Submission submitted = pool.submissions.remove(future(a[1]));
    if (submitted != null) {
      thread.catchUp(submitted.atNanos); // without a GIL it may have been submitted ahead of us
    }
    int cause = submitted == null ? 0 : submitted.event;
    thread.tell(cause, new CallEvent.Started(pool.resource(), future(a[1])));
    return None.NONE;
  }

  private static Value toldFinished(Context context, Value[] a) {
    ThreadState.of(context)
        .tell(0, new CallEvent.Finished(self(a).resource(), future(a[1]), a[2] == Bool.TRUE));
    return None.NONE;
  }

  private static Value toldShutdown(Context context, Value[] a) {
    ThreadState.of(context).tell(0, new PoolEvent.Shutdown(self(a).resource(), a[1] == Bool.TRUE));
    return None.NONE;
  }

  private static Value toldBroken(Context context, Value[] a) {
    ThreadState.of(context).tell(0, new PoolEvent.Broken(self(a).resource()));
    return None.NONE;
  }

  @Override
  public void forked(ThreadState child) {
    super.forked(child);
    idle.clear();
    submissions.clear();
  }
}
