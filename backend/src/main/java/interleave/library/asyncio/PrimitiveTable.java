package interleave.library.asyncio;

import interleave.library.ShortForm;
import interleave.machine.ThreadState;
import interleave.machine.event.BarrierEvent;
import interleave.machine.event.ConditionEvent;
import interleave.machine.event.Event;
import interleave.machine.event.EventEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.QueueEvent;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Locale;

/** What the classes in frozen Python tell of themselves by {@link Primitive}. */
final class PrimitiveTable {
  private PrimitiveTable() {}

  static void define(TypeTable table) {
    table
        .module("asyncio.locks")
        .allocator(Primitive::new)
        .method("_open(self, kind, capacity, /)", PrimitiveTable::open)
        .method("_belong_to(self, whole, /)", PrimitiveTable::belongTo)
        .method("_waiter(self, loop, /)", PrimitiveTable::waiter);
    defineLocks(table);
    defineSignals(table);
    defineQueues(table);
  }

  private static void defineLocks(TypeTable table) {
    table
        .method("_told_requested(self, /)", PrimitiveTable::requested)
        .method("_told_acquired(self, waiter, /)", PrimitiveTable::acquired)
        .method("_told_released(self, /)", PrimitiveTable::released)
        .method("_told_given_up(self, /)", PrimitiveTable::givenUp);
  }

  private static void defineSignals(TypeTable table) {
    table
        .method(
            "_told_waiting(self, /)",
            (c, a) ->
                told(
                    c,
                    a,
                    0,
                    self(a).sort() == ResourceKind.EVENT
                        ? new EventEvent.Waiting(resource(a), null)
                        : new ConditionEvent.Waiting(resource(a), null)))
        .method("_told_set(self, /)", (c, a) -> gave(c, a, new EventEvent.Set(resource(a))))
        .method(
            "_told_cleared(self, /)", (c, a) -> told(c, a, 0, new EventEvent.Cleared(resource(a))))
        .method(
            "_told_passed(self, waiter, /)",
            (c, a) -> told(c, a, letInBy(a), new EventEvent.Passed(resource(a))))
        .method(
            "_told_notified(self, woken, /)",
            (c, a) -> gave(c, a, new ConditionEvent.Notified(resource(a), number(a[1]))))
        .method(
            "_told_woken(self, waiter, /)",
            (c, a) -> told(c, a, letInBy(a), new ConditionEvent.Woken(resource(a))))
        .method(
            "_told_arrived(self, arrived, /)",
            (c, a) -> told(c, a, 0, new BarrierEvent.Arrived(resource(a), number(a[1]))))
        .method("_told_opened(self, /)", (c, a) -> gave(c, a, new BarrierEvent.Opened(resource(a))))
        .method(
            "_told_behind(self, /)",
            (c, a) -> told(c, a, self(a).lastGiving(), new BarrierEvent.Passed(resource(a))))
        .method("_told_broken(self, /)", (c, a) -> gave(c, a, new BarrierEvent.Broken(resource(a))))
        .method("_told_reset(self, /)", (c, a) -> gave(c, a, new BarrierEvent.Reset(resource(a))));
  }

  private static void defineQueues(TypeTable table) {
    table
        .method("_let_in(self, waiter, /)", PrimitiveTable::letIn)
        .method("_told_put(self, item, size, /)", PrimitiveTable::put)
        .method("_told_got(self, item, size, /)", PrimitiveTable::got)
        .method("_told_done(self, unfinished, /)", PrimitiveTable::done)
        .method(
            "_told_joined(self, /)",
            (c, a) -> told(c, a, self(a).lastDone(), new QueueEvent.Joined(resource(a))));
  }

  private static Primitive self(Value[] args) {
    return (Primitive) args[0];
  }

  private static int resource(Value[] args) {
    return self(args).resource();
  }

  private static int number(Value value) {
    return (int) ((Int) value.unwrap()).value;
  }

  /** What let in the task that waited, or, had it not to wait, what would have. */
  private static int letInBy(Value[] args) {
    return args[1] instanceof Waiter waiter ? waiter.letInBy() : self(args).lastGiving();
  }

  private static Value told(Context context, Value[] args, int cause, Event event) {
    self(args).tell(ThreadState.of(context), cause, event);
    return None.NONE;
  }

  private static Value gave(Context context, Value[] args, Event event) {
    self(args).give(ThreadState.of(context), 0, event);
    return None.NONE;
  }

  private static Value open(Context context, Value[] a) {
    Integer capacity = a[2].unwrap() instanceof Int size ? (Integer) (int) size.value : null;
    ResourceKind kind = ResourceKind.valueOf(a[1].str().toUpperCase(Locale.ROOT));
    self(a).open(ThreadState.of(context), kind, capacity);
    return None.NONE;
  }

  private static Value belongTo(Context context, Value[] a) {
    self(a).belongTo((Primitive) a[1]);
    return None.NONE;
  }

  private static Value waiter(Context context, Value[] a) {
    if (a[1] instanceof Loop loop) {
      return new Waiter(loop, self(a));
    }
    throw Attributes.missing(a[1], "create_future"); // no loop runs: driven by hand
  }

  private static boolean isSemaphore(Value[] a) {
    return self(a).sort() == ResourceKind.SEMAPHORE;
  }

  private static Value requested(Context context, Value[] a) {
    return told(context, a, 0, new LockEvent.Requested(resource(a), true, null));
  }

  private static Value acquired(Context context, Value[] a) {
    int cause = a[1] instanceof Waiter waiter ? waiter.letInBy() : 0;
    int depth = isSemaphore(a) ? self(a).enter() : 1;
    return told(context, a, cause, new LockEvent.Acquired(resource(a), depth));
  }

  private static Value released(Context context, Value[] a) {
    int depth = isSemaphore(a) ? self(a).leave() : 0;
    return gave(context, a, new LockEvent.Released(resource(a), depth));
  }

  private static Value givenUp(Context context, Value[] a) {
    Event event =
        switch (self(a).sort()) {
          case EVENT -> new EventEvent.TimedOut(resource(a));
          case CONDITION -> new ConditionEvent.TimedOut(resource(a));
          case null, default -> new LockEvent.TimedOut(resource(a));
        };
    return told(context, a, 0, event);
  }

  private static Value letIn(Context context, Value[] a) {
    self(a).letIn(letInBy(a));
    return None.NONE;
  }

  private static Value put(Context context, Value[] a) {
    Primitive queue = self(a);
    ThreadState thread = ThreadState.of(context);
    QueueEvent put = new QueueEvent.Put(queue.resource(), number(a[2]), ShortForm.of(a[1]));
    queue.put(thread, a[1], put);
    return None.NONE;
  }

  private static Value got(Context context, Value[] a) {
    Primitive queue = self(a);
    QueueEvent got = new QueueEvent.Got(queue.resource(), number(a[2]), ShortForm.of(a[1]));
    queue.give(ThreadState.of(context), queue.takePut(a[1]), got);
    return None.NONE;
  }

  private static Value done(Context context, Value[] a) {
    Primitive queue = self(a);
    QueueEvent done = new QueueEvent.TaskDone(queue.resource(), number(a[1]));
    queue.noteDone(queue.give(ThreadState.of(context), 0, done));
    return None.NONE;
  }
}
