package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/**
 * The running of a loop, turn by turn, until it is told to stop.
 *
 * <p>A turn waits until something is ready or a timer is due, moves due timers to the ready queue,
 * and runs exactly the callbacks that stand there then.
 */
final class Turns extends Continuation {
  private static final double LONGEST_WAIT_SECONDS = 24 * 3600;
  private static final double CLOCK_RESOLUTION_SECONDS = 1e-9;
  private static final long EPOLL_NANOS = 1_000_000;

  /** What a turn and a callback cost beside the program's own instructions. */
  private static final int WORK = 20;

  private final Loop loop;
  private int toDo;
  private Handle running;
  private int scheduled;
  private Variables outer;
  private boolean selecting;
  private boolean reporting;
  private long startedNanos;

  Turns(Loop loop) {
    this.loop = loop;
  }

  Value begin(ThreadState thread) {
    return select(thread) ? go(thread) : Value.PENDING;
  }

  @Override
  public Value resume(Context context, Value result) {
    ThreadState thread = ThreadState.of(context);
    if (selecting) {
      selecting = false;
      loop.setSleeper(null);
      collect(thread);
    } else if (reporting) {
      reporting = false;
    } else if (!finish(thread)) {
      return Value.PENDING;
    }
    return go(thread);
  }

  /** Runs callbacks until one needs Python code, or the loop waits or stops. */
  private Value go(ThreadState thread) {
    while (true) {
      if (tellFreed(thread) == Value.PENDING) {
        return Value.PENDING;
      }
      while (toDo > 0) {
        toDo--;
        Handle handle = loop.ready().poll();
        if (!handle.isCancelled()) {
          if (run(thread, handle) == Value.PENDING) {
            return Value.PENDING;
          }
          thread.pop(this);
          if (!finish(thread) || tellFreed(thread) == Value.PENDING) {
            return Value.PENDING;
          }
        }
      }
      loop.failures().turned();
      if (tellFreed(thread) == Value.PENDING) {
        return Value.PENDING;
      }
      if (loop.isStopping()) {
        loop.leave(thread);
        return None.NONE;
      }
      if (!select(thread)) {
        return Value.PENDING;
      }
    }
  }

  private Value run(ThreadState thread, Handle handle) {
    thread.work(WORK);
    thread.push(this);
    running = handle;
    startedNanos = thread.nowNanos();
    scheduled = handle.takeScheduledEvent();
    if (scheduled != 0) {
      loop.setStartedEvent(
          loop.tellOnLane(thread, scheduled, new CallbackEvent.Started(scheduled)));
    }
    outer = null;
    outer = handle.variables().enter(thread);
    return handle.callback().call(thread, handle.args(), null);
  }

  /** Ends a callback; whether the loop can go on, having nothing to tell of it. */
  private boolean finish(ThreadState thread) {
    Handle handle = running;
    long nanos = thread.nowNanos() - startedNanos;
    finished(thread);
    if (!loop.isDebug() || !SlowCallbacks.isSlow(loop, nanos)) {
      return true;
    }
    reporting = true;
    thread.push(this);
    if (SlowCallbacks.report(thread, loop, handle, nanos) == Value.PENDING) {
      return false;
    }
    thread.pop(this);
    reporting = false;
    return true;
  }

  /** Tells of failed futures that nobody can ask any more; PENDING while it does. */
  private Value tellFreed(ThreadState thread) {
    if (!loop.failures().due()) {
      return None.NONE;
    }
    List freed = loop.failures().takeFreed(thread, Loops.of(thread).alive());
    if (freed.length() == 0) {
      return None.NONE;
    }
    reporting = true;
    thread.push(this);
    Value report = Attributes.get(thread, loop, "_report_never_retrieved");
    if (report.call(thread, new Value[] {freed}, null) == Value.PENDING) {
      return Value.PENDING;
    }
    thread.pop(this);
    reporting = false;
    return None.NONE;
  }

  private void finished(ThreadState thread) {
    Handle handle = running;
    running = null;
    if (outer != null) {
      handle.variables().leave(thread, outer);
      outer = null;
    }
    loop.setStartedEvent(0);
    if (scheduled != 0) {
      loop.tellOnLane(thread, 0, new CallbackEvent.Finished(scheduled));
    }
  }

  // ---- waiting

  /** Waits, if there is nothing to do; whether the turn can begin at once. */
  private boolean select(ThreadState thread) {
    thread.work(WORK);
    loop.timers().prune();
    if (!loop.ready().isEmpty() || loop.isStopping()) {
      collect(thread);
      return true;
    }
    Handle first = loop.timers().first();
    if (first == null) {
      wait(thread, LaneState.BLOCKED, new On.Lane(loop.lane(thread)), ThreadState.NEVER);
      return false;
    }
    double seconds =
        Math.min(Math.max(0, first.whenSeconds() - Loop.seconds(thread)), LONGEST_WAIT_SECONDS);
    if (seconds == 0) {
      collect(thread);
      return true;
    }
    // epoll waits for whole milliseconds, rounded away from zero
    long nanos = (long) Math.ceil(seconds * 1e3) * EPOLL_NANOS;
    long until = thread.nowNanos() + nanos;
    wait(thread, LaneState.SLEEPING, new On.Until(until), until);
    return false;
  }

  private void wait(ThreadState thread, LaneState state, On on, long untilNanos) {
    selecting = true;
    loop.setSleeper(thread);
    thread.push(this);
    thread.park(state, on, 0, untilNanos);
  }

  /** Begins a turn: due timers become ready. */
  private void collect(ThreadState thread) {
    double end = Loop.seconds(thread) + CLOCK_RESOLUTION_SECONDS;
    TimerHeap timers = loop.timers();
    while (timers.first() != null && timers.first().whenSeconds() < end) {
      Handle handle = timers.pop();
      if (!handle.isCancelled() && handle.scheduledEvent() != 0) {
        loop.tellOnLane(
            thread, handle.scheduledEvent(), new CallbackEvent.Due(handle.scheduledEvent()));
      }
      loop.ready().add(handle);
    }
    toDo = loop.ready().size();
    loop.tellTurn(thread);
  }

  // ---- failing

  @Override
  public Value failed(Context context, PyException exception) {
    ThreadState thread = ThreadState.of(context);
    ExceptionInstance raised = exception.value();
    if (reporting || running == null) {
      loop.leave(thread);
      throw exception;
    }
    Handle handle = running;
    finished(thread);
    if (Errors.isFatal(raised)) {
      loop.leave(thread);
      throw exception;
    }
    reporting = true;
    thread.push(this);
    Dict report = new Dict();
    report.put(Str.of("message"), Str.of("Exception in callback " + text(handle)));
    report.put(Str.of("exception"), raised);
    report.put(Str.of("handle"), handle);
    Value handler = Attributes.get(thread, loop, "call_exception_handler");
    return settle(thread, handler.call(thread, new Value[] {report}, null));
  }

  private static String text(Handle handle) {
    return handle.callback() == null ? "None()" : Words.callback(handle.callback(), handle.args());
  }
}
