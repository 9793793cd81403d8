package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.BarrierEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code threading.Barrier}: threads wait for each other; the last to come lets all go on. */
public class Barrier extends Primitive {
  /** {@code threading.Barrier}. */
  public static final Type TYPE = Type.builtin("Barrier", Barrier::define);

  /** {@code threading.BrokenBarrierError}. */
  public static final Type BROKEN =
      Type.builtin("BrokenBarrierError", Exceptions.RUNTIME_ERROR, t -> t.module("threading"));

  private final List<ThreadState> atEntrance = new ArrayList<>();
  private final List<ThreadState> inside = new ArrayList<>();
  private long parties;
  private Value action = None.NONE;
  private Value timeout = None.NONE;
  private State state = State.FILLING;
  private int count;
  private int opened;

  private enum State {
    FILLING,
    DRAINING,
    RESETTING,
    BROKEN
  }

  Barrier(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .pythonClass()
        .allocator(Barrier::new)
        .method("__init__(self, parties, action=, timeout=)", Barrier::init)
        .method("wait(self, timeout=)", (c, a) -> self(a).enter(ThreadState.of(c), a[1]))
        .method("reset(self)", (c, a) -> self(a).reset(ThreadState.of(c)))
        .method("abort(self)", (c, a) -> self(a).abort(ThreadState.of(c)))
        .attribute("parties", b -> Int.of(((Barrier) b).parties))
        .attribute("n_waiting", b -> Int.of(((Barrier) b).waiting()))
        .attribute("broken", b -> Bool.of(((Barrier) b).state == State.BROKEN));
  }

  private static Barrier self(Value[] args) {
    return (Barrier) args[0];
  }

  private static Value init(Context context, Value[] a) {
    Barrier barrier = self(a);
    barrier.parties = ((Int) a[1].unwrap()).value;
    barrier.action = a[2] == null ? None.NONE : a[2];
    barrier.timeout = a[3] == null ? None.NONE : a[3];
    barrier.create(ThreadState.of(context), ResourceKind.BARRIER);
    return None.NONE;
  }

  private int waiting() {
    return state == State.FILLING ? count : 0;
  }

  private Value enter(ThreadState thread, Value givenTimeout) {
    Value chosen = givenTimeout == null || givenTimeout == None.NONE ? timeout : givenTimeout;
    return new Passage(this, Deadlines.nanos(chosen)).begin(thread);
  }

  private void open(ThreadState thread) {
    state = State.DRAINING;
    opened = thread.tell(0, new BarrierEvent.Opened(resource()));
    wakeInside(thread, opened);
  }

  private void breakOpen(ThreadState thread) {
    state = State.BROKEN;
    wakeInside(thread, thread.tell(0, new BarrierEvent.Broken(resource())));
    wakeEntrance(thread);
  }

  private void wakeInside(ThreadState thread, int cause) {
    List.copyOf(inside).forEach(waiter -> waiter.wake(thread.nowNanos(), cause));
    inside.clear();
  }

  private void wakeEntrance(ThreadState thread) {
    List.copyOf(atEntrance).forEach(waiter -> waiter.wake(thread.nowNanos(), opened));
    atEntrance.clear();
  }

  private void leave(ThreadState thread) {
    count--;
    if (count == 0 && (state == State.RESETTING || state == State.DRAINING)) {
      state = State.FILLING;
      wakeEntrance(thread);
    }
  }

  private Value reset(ThreadState thread) {
    if (count > 0) {
      if (state == State.FILLING || state == State.BROKEN) {
        state = State.RESETTING;
      }
    } else {
      state = State.FILLING;
    }
    wakeInside(thread, thread.tell(0, new BarrierEvent.Reset(resource())));
    return None.NONE;
  }

  private Value abort(ThreadState thread) {
    breakOpen(thread);
    return None.NONE;
  }

  /** One thread's way through the barrier. */
  private static final class Passage extends Continuation {
    private final Barrier barrier;
    private final long timeoutNanos;
    private Stage stage = Stage.ENTRANCE;
    private int index;

    private enum Stage {
      ENTRANCE,
      ACTION,
      INSIDE
    }

    Passage(Barrier barrier, long timeoutNanos) {
      this.barrier = barrier;
      this.timeoutNanos = timeoutNanos;
    }

    Value begin(ThreadState thread) {
      if (barrier.state == State.DRAINING || barrier.state == State.RESETTING) {
        barrier.atEntrance.add(thread);
        thread.push(this);
        return barrier.park(thread, 0, ThreadState.NEVER);
      }
      if (barrier.state == State.BROKEN) {
        throw Exceptions.of(BROKEN);
      }
      index = barrier.count++;
      thread.tell(0, new BarrierEvent.Arrived(barrier.resource(), barrier.count));
      if (index + 1 == barrier.parties) {
        return last(thread);
      }
      stage = Stage.INSIDE;
      barrier.inside.add(thread);
      thread.push(this);
      return barrier.park(thread, 0, Deadlines.from(thread, timeoutNanos));
    }

    private Value last(ThreadState thread) {
      if (barrier.action == None.NONE) {
        return openAndPass(thread);
      }
      stage = Stage.ACTION;
      thread.push(this);
      return settle(thread, barrier.action.call(thread, new Value[0], null));
    }

    private Value openAndPass(ThreadState thread) {
      barrier.open(thread);
      return pass(thread);
    }

    private Value pass(ThreadState thread) {
      thread.tell(barrier.opened, new BarrierEvent.Passed(barrier.resource()));
      barrier.leave(thread);
      return Int.of(index);
    }

    @Override
    public Value resume(Context context, Value result) {
      ThreadState thread = ThreadState.of(context);
      return switch (stage) {
        case ENTRANCE -> begin(thread);
        case ACTION -> openAndPass(thread);
        case INSIDE -> woken(thread, result == Bool.TRUE);
      };
    }

    private Value woken(ThreadState thread, boolean inTime) {
      if (!inTime) {
        barrier.inside.remove(thread);
        barrier.breakOpen(thread);
      }
      if (barrier.state == State.DRAINING) {
        return pass(thread);
      }
      barrier.leave(thread);
      throw Exceptions.of(BROKEN);
    }

    @Override
    public Value failed(Context context, PyException exception) {
      ThreadState thread = ThreadState.of(context);
      if (stage == Stage.ACTION) {
        barrier.breakOpen(thread);
        barrier.leave(thread);
      }
      throw exception;
    }
  }

  @Override
  public String repr() {
    String at = "<" + type().fullName() + " at " + Identity.address(this) + ": ";
    return at + (state == State.BROKEN ? "broken" : "waiters=" + waiting() + "/" + parties) + ">";
  }
}
