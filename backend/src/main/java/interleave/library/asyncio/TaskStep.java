package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The callback that steps a task. */
final class TaskStep extends Value {
  private static final Type TYPE = Type.builtin("TaskStepMethWrapper", TypeTable::notSubclassable);

  private final Task task;
  private final ExceptionInstance exception;

  /**
   * Steps a task.
   *
   * @param exception raised where its coroutine stands, or null
   */
  TaskStep(Task task, ExceptionInstance exception) {
    this.task = task;
    this.exception = exception;
  }

  Task task() {
    return task;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    return task.step(ThreadState.of(context), exception);
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
