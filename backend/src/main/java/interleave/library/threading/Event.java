package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.EventEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Identity;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code threading.Event}: a flag that threads wait for. */
public class Event extends Primitive {
  /** {@code threading.Event}. */
  public static final Type TYPE = Type.builtin("Event", Event::define);

  private final List<ThreadState> waiters = new ArrayList<>();
  private boolean flag;
  private int lastSet;
  private long lastSetNanos;

  Event(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .pythonClass()
        .allocator(Event::new)
        .method("__init__(self)", Event::init)
        .method("is_set(self)", (c, a) -> Bool.of(self(a).flag))
        .method("isSet(self)", Deprecated.BODY)
        .method("set(self)", (c, a) -> self(a).raise(ThreadState.of(c)))
        .method("clear(self)", (c, a) -> self(a).clear(ThreadState.of(c)))
        .method("wait(self, timeout=)", (c, a) -> self(a).await(ThreadState.of(c), a[1]));
  }

  /** An event, down, made by the library. */
  static Event make(ThreadState thread) {
    Event event = new Event(TYPE);
    event.create(thread, ResourceKind.EVENT);
    return event;
  }

  private static Event self(Value[] args) {
    return (Event) args[0];
  }

  private static Value init(Context context, Value[] a) {
    self(a).create(ThreadState.of(context), ResourceKind.EVENT);
    return None.NONE;
  }

  private Value raise(ThreadState thread) {
    flag = true;
    lastSet = thread.tell(0, new EventEvent.Set(resource()));
    lastSetNanos = thread.nowNanos();
    List.copyOf(waiters).forEach(waiter -> waiter.wake(thread.nowNanos(), lastSet));
    waiters.clear();
    return None.NONE;
  }

  private Value clear(ThreadState thread) {
    flag = false;
    thread.tell(0, new EventEvent.Cleared(resource()));
    return None.NONE;
  }

  private Value await(ThreadState thread, Value timeout) {
    if (flag) {
      thread.catchUp(lastSetNanos);
      thread.tell(lastSet, new EventEvent.Passed(resource()));
      return Bool.TRUE;
    }
    long nanos = Deadlines.nanos(timeout);
    thread.tell(
        0,
        new EventEvent.Waiting(resource(), nanos == ThreadState.NEVER ? null : Math.max(0, nanos)));
    waiters.add(thread);
    thread.push(new Waiting(this));
    return park(thread, 0, Deadlines.from(thread, nanos));
  }

  private static final class Waiting extends Continuation {
    private final Event event;

    Waiting(Event event) {
      this.event = event;
    }

    @Override
    public Value resume(Context context, Value woken) {
      ThreadState thread = ThreadState.of(context);
      if (woken == Bool.TRUE) {
        thread.tell(event.lastSet, new EventEvent.Passed(event.resource()));
        return Bool.TRUE;
      }
      event.waiters.remove(thread);
      thread.tell(0, new EventEvent.TimedOut(event.resource()));
      return Bool.FALSE;
    }
  }

  @Override
  public String repr() {
    return "<"
        + type().fullName()
        + " at "
        + Identity.address(this)
        + ": "
        + (flag ? "set" : "unset")
        + ">";
  }
}
