package interleave.library.asyncio;

import interleave.library.Arguments;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;

/** {@code Task.get_stack()} and {@code Task.print_stack()} (asyncio.base_tasks). */
final class TaskStack {
  private TaskStack() {}

  /** Where the task stands or, once it has failed, where its exception came from. */
  static Value frames(Context context, Value[] a) {
    Task task = (Task) a[0];
    long limit = a[1] == null || a[1] == None.NONE ? Long.MAX_VALUE : Arguments.cLong(a[1]);
    List frames = new List();
    Suspendable body = task.body();
    if (body.state() == Suspendable.State.RUNNING) {
      throw new UnsupportedOperation("get_stack() of the task that runs");
    }
    if (body.state() != Suspendable.State.FINISHED) {
      if (limit > 0) {
        frames.add(StackFrame.of(body.frame(), body.state() != Suspendable.State.CREATED));
      }
      return frames;
    }
    ExceptionInstance error = task.exceptionOrNull();
    java.util.List<TracebackEntry> passed = error == null ? java.util.List.of() : error.traceback();
    for (int i = passed.size() - 1; i >= 0 && frames.size() < limit; i--) {
      frames.add(StackFrame.of(passed.get(i)));
    }
    return frames;
  }

  static Value print(Context context, Value[] a) {
    return context
        .twin("Task.print_stack")
        .call(
            context, new Value[] {a[0], FutureTable.orNone(a[1]), FutureTable.orNone(a[2])}, null);
  }
}
