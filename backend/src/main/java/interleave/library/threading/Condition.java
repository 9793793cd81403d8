package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.ConditionEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/** {@code threading.Condition}: waiting, under a lock, until somebody notifies. */
public class Condition extends Primitive {
  /** {@code threading.Condition}. */
  public static final Type TYPE = Type.builtin("Condition", Condition::define);

  private final Deque<Waiting> waiters = new ArrayDeque<>();
  private Acquirable lock;

  Condition(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .pythonClass()
        .allocator(Condition::new)
        .method("__init__(self, lock=)", Condition::init)
        .method("acquire(self, blocking=, timeout=)", (c, a) -> lock(a).acquire(c, a[1], a[2]))
        .method("release(self)", (c, a) -> lock(a).release(c))
        .method("__enter__(self)", (c, a) -> lock(a).acquire(c, null, null))
        .method("__exit__(self, *args)", (c, a) -> lock(a).release(c))
        .method("wait(self, timeout=)", (c, a) -> self(a).await(ThreadState.of(c), a[1]))
        .method("wait_for(self, predicate, timeout=)", Condition::awaitPredicate)
        .method("notify(self, n=)", (c, a) -> self(a).notifySome(ThreadState.of(c), a[1]))
        .method("notify_all(self)", (c, a) -> self(a).notifyAll(ThreadState.of(c)))
        .method("notifyAll(self)", Deprecated.BODY);
  }

  private static Condition self(Value[] args) {
    return (Condition) args[0];
  }

  private static Acquirable lock(Value[] args) {
    return self(args).lock();
  }

  final Acquirable lock() {
    return lock;
  }

  private static Value init(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Condition condition = self(a);
    if (a[1] == null || a[1] == None.NONE) {
      condition.lock = condition.ownLock(thread);
    } else if (a[1] instanceof Acquirable) {
      condition.lock = (Acquirable) a[1];
    } else if (Attributes.find(null, a[1], "acquire") == null) {
      throw Attributes.missing(a[1], "acquire");
    } else {
      throw new UnsupportedOperation("a Condition over a lock of the program's own class");
    }
    condition.create(thread, ResourceKind.CONDITION);
    return None.NONE;
  }

  /** The lock of a condition that was given none. */
  Acquirable ownLock(ThreadState thread) {
    return new RLock(thread);
  }

  private Value await(ThreadState thread, Value timeout) {
    if (!lock.heldBy(thread)) {
      throw Exceptions.runtimeError("cannot wait on un-acquired lock");
    }
    long nanos = Deadlines.nanos(timeout);
    thread.tell(
        0,
        new ConditionEvent.Waiting(
            resource(), nanos == ThreadState.NEVER ? null : Math.max(0, nanos)));
    Waiting waiting = new Waiting(this, thread, lock.releaseWholly(thread));
    waiters.add(waiting);
    thread.push(waiting);
    return park(thread, 0, Deadlines.from(thread, nanos));
  }

  private static Value awaitPredicate(Context context, Value[] a) {
    return context
        .twin("Condition.wait_for")
        .call(context, a[2] == null ? new Value[] {a[0], a[1]} : a, null);
  }

  private Value notifySome(ThreadState thread, Value count) {
    long most = count == null ? 1 : ((Int) count.unwrap()).value;
    return wake(thread, most);
  }

  private Value notifyAll(ThreadState thread) {
    return wake(thread, waiters.size());
  }

  private Value wake(ThreadState thread, long most) {
    if (!lock.heldBy(thread)) {
      throw Exceptions.runtimeError("cannot notify on un-acquired lock");
    }
    int woken = (int) Math.min(most, waiters.size());
    int event = thread.tell(0, new ConditionEvent.Notified(resource(), woken));
    for (int i = 0; i < woken; i++) {
      Waiting waiting = waiters.poll();
      waiting.notifiedBy = event;
      waiting.thread.wake(thread.nowNanos(), event);
    }
    return None.NONE;
  }

  /** A thread that waits, then takes the lock again as often as it had it. */
  private static final class Waiting extends Continuation {
    private final Condition condition;
    private final ThreadState thread;
    private final int depth;
    private int notifiedBy;
    private Value result;

    Waiting(Condition condition, ThreadState thread, int depth) {
      this.condition = condition;
      this.thread = thread;
      this.depth = depth;
    }

    @Override
    public Value resume(Context context, Value woken) {
      if (result != null) {
        return result;
      }
      result = woken;
      if (woken == Bool.TRUE) {
        thread.tell(notifiedBy, new ConditionEvent.Woken(condition.resource()));
      } else {
        condition.waiters.remove(this);
        thread.tell(0, new ConditionEvent.TimedOut(condition.resource()));
      }
      context.push(this);
      return settle(context, condition.lock.retake(context, depth));
    }
  }

  @Override
  public String repr() {
    return "<Condition(" + lock.repr() + ", " + waiters.size() + ")>";
  }
}
