package interleave.library.futures;

import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.event.CallEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Instance;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * A call on its way through a pool of workers: told of by the lane that submits it and by the lane
 * that does it, which may belong to another process.
 */
public final class Call extends Instance implements Shared {
  /** {@code _interleave_futures.Call}. */
  public static final Type TYPE = Type.builtin("Call", Call::define);

  private int pool;
  private int future;
  private int submittedEvent;
  private int finishedEvent;

  private Call(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("concurrent.futures._base")
        .allocator(Call::new)
        .method("__init__(self, pool, future, function, /)", Call::init)
        .method("started(self, /)", Call::started)
        .method("finished(self, failed, /)", Call::finished);
  }

  private static Call self(Value[] args) {
    return (Call) args[0];
  }

  private static Value init(Context context, Value[] a) {
    Call call = self(a);
    call.pool = ((PoolBase) a[1]).resource();
    call.future = ((FutureBase) a[2]).resource();
    CallEvent told = new CallEvent.Submitted(call.pool, call.future, PoolBase.nameOf(a[3]));
    call.submittedEvent = ThreadState.of(context).tell(0, told);
    return None.NONE;
  }

  private static Value started(Context context, Value[] a) {
    Call call = self(a);
    ThreadState.of(context)
        .tell(call.submittedEvent, new CallEvent.Started(call.pool, call.future));
    return None.NONE;
  }

  private static Value finished(Context context, Value[] a) {
    Call call = self(a);
    boolean failed = a[1] == Bool.TRUE;
    call.finishedEvent =
        ThreadState.of(context).tell(0, new CallEvent.Finished(call.pool, call.future, failed));
    return None.NONE;
  }

  /** The event of its end, 0 before; for a value that is no call, too. */
  static int finishedEvent(Value value) {
    return value instanceof Call call ? call.finishedEvent : 0;
  }
}
