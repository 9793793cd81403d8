package interleave.library.queue;

import interleave.library.ShortForm;
import interleave.library.threading.Deadlines;
import interleave.library.threading.Primitive;
import interleave.library.threading.WaitingLine;
import interleave.machine.ThreadState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.event.QueueEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * The waiting and telling of a queue. How many items there are and which comes next is decided by
 * the class in frozen Python that derives from it, which no other thread interrupts.
 */
public final class QueueBase extends Primitive {
  /** {@code _interleave_queue.QueueBase}. */
  public static final Type TYPE = Type.builtin("QueueBase", QueueBase::define);

  private final WaitingLine getters = new WaitingLine();
  private final WaitingLine putters = new WaitingLine();
  private final WaitingLine joiners = new WaitingLine();
  private final PutEvents puts = new PutEvents();
  private int lastGot;
  private int lastDone;
  private long lastChangeNanos;

  private QueueBase(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("queue")
        .allocator(QueueBase::new)
        .method("_open(self, maxsize, /)", QueueBase::open)
        .method("_told_put(self, item, size, waited, /)", QueueBase::toldPut)
        .method("_told_got(self, item, size, /)", QueueBase::toldGot)
        .method("_told_done(self, unfinished, /)", QueueBase::toldDone)
        .method("_told_joined(self, /)", QueueBase::toldJoined)
        .method("_await_item(self, seconds, /)", (c, a) -> self(a).await(c, self(a).getters, a[1]))
        .method("_await_room(self, seconds, /)", (c, a) -> self(a).await(c, self(a).putters, a[1]))
        .method("_await_done(self, /)", (c, a) -> self(a).await(c, self(a).joiners, None.NONE));
  }

  private static QueueBase self(Value[] args) {
    return (QueueBase) args[0];
  }

  private static int number(Value value) {
    return (int) ((Int) value.unwrap()).value;
  }

  private static Value open(Context context, Value[] a) {
    int most = a[1].unwrap() instanceof Int size ? (int) size.value : 0;
    self(a).create(ThreadState.of(context), ResourceKind.QUEUE, most > 0 ? (Integer) most : null);
    return None.NONE;
  }

  private Value await(Context context, WaitingLine line, Value seconds) {
    ThreadState thread = ThreadState.of(context);
    long deadline = Deadlines.from(thread, Deadlines.nanos(seconds));
    return line.park(thread, new On.Resource(resource()), deadline);
  }

  /** Without a GIL somebody who runs in parallel may have changed it a moment ahead of us. */
  private static ThreadState inOrder(Context context, QueueBase queue) {
    ThreadState thread = ThreadState.of(context);
    thread.catchUp(queue.lastChangeNanos);
    queue.lastChangeNanos = thread.nowNanos();
    return thread;
  }

  private static Value toldPut(Context context, Value[] a) {
    QueueBase queue = self(a);
    ThreadState thread = inOrder(context, queue);
    int cause = a[3] == Bool.TRUE ? queue.lastGot : 0;
    int put =
        thread.tell(cause, new QueueEvent.Put(queue.resource(), number(a[2]), ShortForm.of(a[1])));
    queue.puts.put(a[1], put);
    queue.getters.wakeFirst(thread.nowNanos(), put);
    return None.NONE;
  }

  private static Value toldGot(Context context, Value[] a) {
    QueueBase queue = self(a);
    ThreadState thread = inOrder(context, queue);
    int cause = queue.puts.take(a[1]);
    queue.lastGot =
        thread.tell(cause, new QueueEvent.Got(queue.resource(), number(a[2]), ShortForm.of(a[1])));
    queue.putters.wakeFirst(thread.nowNanos(), queue.lastGot);
    return None.NONE;
  }

  private static Value toldDone(Context context, Value[] a) {
    QueueBase queue = self(a);
    ThreadState thread = inOrder(context, queue);
    int unfinished = number(a[1]);
    queue.lastDone = thread.tell(0, new QueueEvent.TaskDone(queue.resource(), unfinished));
    if (unfinished == 0) {
      queue.joiners.wakeAll(thread.nowNanos(), queue.lastDone);
    }
    return None.NONE;
  }

  private static Value toldJoined(Context context, Value[] a) {
    QueueBase queue = self(a);
    inOrder(context, queue).tell(queue.lastDone, new QueueEvent.Joined(queue.resource()));
    return None.NONE;
  }

  @Override
  public void forked(ThreadState child) {
    super.forked(child);
    getters.clear();
    putters.clear();
    joiners.clear();
    puts.clear();
    lastGot = 0;
    lastDone = 0;
  }
}
