package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.frame.Generator;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** Beneath a task's coroutine while it steps: acts on what it yields, returns or raises. */
final class Stepping extends Continuation {
  private final Task task;

  Stepping(Task task) {
    this.task = task;
  }

  @Override
  public Value resume(Context context, Value yielded) {
    ThreadState thread = ThreadState.of(context);
    String mistake = mistake(yielded);
    if (mistake != null) {
      task.stepSoon(thread, Exceptions.runtimeError(mistake).value());
    } else if (yielded instanceof Future future) {
      task.suspend(thread, future);
    } else {
      task.stepSoon(thread, null);
    }
    return None.NONE;
  }

  private String mistake(Value yielded) {
    if (yielded == None.NONE) {
      return null;
    }
    if (yielded instanceof Future future) {
      if (future == task) {
        return "Task cannot await on itself: " + task.repr();
      }
      if (future.loop() != task.loop()) {
        return "Task "
            + task.repr()
            + " got Future "
            + future.repr()
            + " attached to a different loop";
      }
      return future.isBlocking()
          ? null
          : "yield was used instead of yield from in task "
              + task.repr()
              + " with "
              + future.repr();
    }
    return yielded instanceof Generator
        ? "yield was used instead of yield from for generator in task "
            + task.repr()
            + " with "
            + yielded.repr()
        : "Task got bad yield: " + yielded.repr();
  }

  @Override
  public Value exhausted(Context context, Value result) {
    task.returned(ThreadState.of(context), result);
    return None.NONE;
  }

  @Override
  public Value failed(Context context, PyException exception) {
    ExceptionInstance raised = exception.value();
    if (raised.type().isSubclass(Exceptions.STOP_ITERATION)) { // a step of a generator is over
      return exhausted(context, Attributes.read(raised, "value"));
    }
    task.raised(ThreadState.of(context), raised);
    return None.NONE;
  }
}
