package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.TracebackReport;
import interleave.machine.TracebackText;
import interleave.machine.event.LaneEvent;
import interleave.machine.value.Arguments;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/**
 * The bottom of the stack of a thread started by {@code _thread.start_new_thread}: calls the
 * function, prints an exception that comes out of it and otherwise ignores it, ends the thread.
 */
final class BareBody extends Continuation {
  private static final TracebackText.Style STYLE =
      new TracebackText.Style(false, Long.MAX_VALUE, false);

  private final Value function;
  private final Value args;
  private final Value keywords;
  private Stage stage = Stage.BEGIN;
  private ExceptionInstance raised;
  private String headline;

  private enum Stage {
    BEGIN,
    RUN,
    NAME,
    REPORT,
    PRINT
  }

  BareBody(Value function, Value args, Value keywords) {
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  @Override
  public Value resume(Context context, Value result) {
    context.push(this);
    switch (stage) {
      case BEGIN -> {
        stage = Stage.RUN;
        return settle(context, Arguments.call(context, function, args, keywords));
      }
      case NAME -> {
        stage = Stage.REPORT;
        headline = "Exception ignored in thread started by: " + result.str() + "\n";
        return settle(context, TracebackReport.of(context, raised, STYLE));
      }
      case REPORT -> {
        stage = Stage.PRINT;
        String report = result.str();
        if (raised.told().isEmpty()) {
          report = report.substring(0, report.length() - 1) + ": \n";
        }
        return settle(context, ExceptionHook.print(ThreadState.of(context), headline + report));
      }
      default -> {
        context.pop(this);
        ThreadState self = ThreadState.of(context);
        Identities.of(self.process()).end(self);
        self.end(raised == null ? LaneEvent.Ending.RETURNED : LaneEvent.Ending.RAISED);
        return Value.PENDING;
      }
    }
  }

  @Override
  public Value failed(Context context, PyException exception) {
    if (stage == Stage.RUN && !exception.value().type().isSubclass(Exceptions.SYSTEM_EXIT)) {
      stage = Stage.NAME;
      raised = exception.value();
      context.push(this);
      return settle(context, Operations.repr(context, function));
    }
    stage = Stage.PRINT;
    return resume(context, None.NONE);
  }
}
