package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.value.Arguments;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code threading.Timer}: a thread that waits, then calls a function unless cancelled. */
public final class Timer extends Thread {
  /** {@code threading.Timer}. */
  public static final Type TYPE = Type.builtin("Timer", Thread.TYPE, Timer::define);

  private Value interval;
  private Value function;
  private Value args;
  private Value kwargs;
  private Value finished;

  private Timer(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .pythonClass()
        .allocator(Timer::new)
        .method("__init__(self, interval, function, args=, kwargs=)", Timer::init)
        .method("cancel(self)", (c, a) -> self(a).cancel(c))
        .method("run(self)", (c, a) -> self(a).runLater(c))
        .attribute("interval", t -> ((Timer) t).interval, (t, v) -> ((Timer) t).interval = v)
        .attribute("function", t -> ((Timer) t).function, (t, v) -> ((Timer) t).function = v)
        .attribute("args", t -> ((Timer) t).args, (t, v) -> ((Timer) t).args = v)
        .attribute("kwargs", t -> ((Timer) t).kwargs, (t, v) -> ((Timer) t).kwargs = v)
        .attribute("finished", t -> ((Timer) t).finished);
  }

  private static Timer self(Value[] args) {
    return (Timer) args[0];
  }

  private static Value init(Context context, Value[] a) {
    Timer timer = self(a);
    timer.initialize(ThreadState.of(context));
    timer.interval = a[1];
    timer.function = a[2];
    timer.args = a[3] == null || a[3] == None.NONE ? new List() : a[3];
    timer.kwargs = a[4] == null || a[4] == None.NONE ? new Dict() : a[4];
    timer.finished = Event.make(ThreadState.of(context));
    return None.NONE;
  }

  private Value cancel(Context context) {
    return Attributes.read(finished, "set").call(context, new Value[0], null);
  }

  private Value runLater(Context context) {
    Elapsed elapsed = new Elapsed(this);
    context.push(elapsed);
    Value wait = Attributes.read(finished, "wait");
    return elapsed.settle(context, wait.call(context, new Value[] {interval}, null));
  }

  /** Calls the function when the wait ended by its timeout. */
  private static final class Elapsed extends Continuation {
    private final Timer timer;
    private boolean called;

    Elapsed(Timer timer) {
      this.timer = timer;
    }

    @Override
    public Value resume(Context context, Value result) {
      if (called || result == Bool.TRUE) {
        return called ? timer.cancel(context) : None.NONE;
      }
      called = true;
      context.push(this);
      return settle(context, Arguments.call(context, timer.function, timer.args, timer.kwargs));
    }
  }
}
