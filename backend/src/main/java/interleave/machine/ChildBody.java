package interleave.machine;

import interleave.machine.event.LaneEvent;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Int;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** The bottom of a child process: runs its body, waits for its threads, ends with a status. */
final class ChildBody extends Continuation {
  private final Value body;
  private boolean begun;
  private boolean over;

  ChildBody(Value body) {
    this.body = body;
  }

  @Override
  public Value resume(Context context, Value result) {
    ThreadState thread = ThreadState.of(context);
    if (!begun) {
      begun = true;
      context.push(this);
      Value run = Attributes.get(context, body, "_bootstrap");
      return settle(context, run.call(context, new Value[0], null));
    }
    if (!over) {
      over = true;
      thread.process().setExitStatus((int) ((Int) result.unwrap()).value);
    }
    return shutDown(thread);
  }

  @Override
  public Value failed(Context context, PyException exception) {
    ThreadState thread = ThreadState.of(context);
    thread.process().stderr().write(thread, TracebackText.of(exception.value()));
    over = true;
    thread.process().setExitStatus(1);
    return shutDown(thread);
  }

  private Value shutDown(ThreadState thread) {
    Value hook = thread.process().takeShutdownHook();
    if (hook != null) {
      thread.push(this);
      return settle(thread, hook.call(thread, new Value[0], null));
    }
    for (ThreadState other : thread.process().threads()) {
      if (other != thread && !other.isDaemon()) {
        return other.join(thread, this, ThreadState.NEVER);
      }
    }
    Process process = thread.process();
    process.stdout().flush(thread);
    process.stderr().flush(thread);
    boolean failed = process.exitStatus() != 0;
    process.end(thread, failed ? LaneEvent.Ending.RAISED : LaneEvent.Ending.RETURNED);
    return Value.PENDING;
  }
}
