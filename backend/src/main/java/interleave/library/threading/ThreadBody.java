package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.TracebackReport;
import interleave.machine.event.LaneEvent;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/**
 * The bottom of a started thread's stack: calls {@code run()}, gives an exception that comes out of
 * it to {@code threading.excepthook}, ends the thread.
 */
final class ThreadBody extends Continuation {
  private final Thread thread;
  private final ThreadState starter;
  private Stage stage = Stage.BEGIN;
  private LaneEvent.Ending ending = LaneEvent.Ending.RETURNED;

  private enum Stage {
    BEGIN,
    RUN,
    HOOK,
    REPORT
  }

  ThreadBody(Thread thread, ThreadState starter) {
    this.thread = thread;
    this.starter = starter;
  }

  @Override
  public Value resume(Context context, Value result) {
    ThreadState self = ThreadState.of(context);
    switch (stage) {
      case BEGIN -> {
        stage = Stage.RUN;
        starter.wake(self.nowNanos(), self.startedEvent());
        context.push(this);
        Value run = Attributes.get(context, thread, "run");
        return settle(context, run.call(context, new Value[0], null));
      }
      case REPORT -> {
        context.push(this);
        stage = Stage.HOOK;
        return settle(
            context,
            ExceptionHook.print(self, "Exception in threading.excepthook:\n" + result.str()));
      }
      default -> {
        Identities.of(self.process()).end(self);
        self.end(ending);
        return Value.PENDING;
      }
    }
  }

  @Override
  public Value failed(Context context, PyException exception) {
    ExceptionInstance raised = exception.value();
    context.push(this);
    if (stage == Stage.RUN) {
      stage = Stage.HOOK;
      if (!raised.type().isSubclass(Exceptions.SYSTEM_EXIT)) {
        ending = LaneEvent.Ending.RAISED;
      }
      return settle(context, ExceptionHook.call(context, raised, thread));
    }
    if (stage == Stage.HOOK) {
      stage = Stage.REPORT;
      raised.setSuppressContext(true);
      return settle(context, TracebackReport.of(context, raised));
    }
    return settle(context, None.NONE);
  }
}
