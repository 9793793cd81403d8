package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The done callback by which a future wakes the task that awaits it. */
final class TaskWakeup extends Value {
  private static final Type TYPE = Type.builtin("builtin_function_or_method", TaskWakeup::define);

  private final Task task;

  TaskWakeup(Task task) {
    this.task = task;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("__name__", w -> Str.of("task_wakeup"))
        .attribute("__qualname__", w -> Str.of("Task.task_wakeup"));
  }

  Task task() {
    return task;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    Future future = (Future) args[0];
    ThreadState thread = ThreadState.of(context);
    try {
      future.result();
    } catch (PyException failure) {
      future.tellRetrieved(thread);
      return task.step(thread, failure.value());
    }
    return task.step(thread, null);
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
