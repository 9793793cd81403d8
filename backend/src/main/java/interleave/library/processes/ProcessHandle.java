package interleave.library.processes;

import interleave.library.threading.Deadlines;
import interleave.machine.Process;
import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.event.LaneEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** A child process as its parent holds it. */
final class ProcessHandle extends Value implements Shared {
  private static final Type TYPE = Type.builtin("Popen", ProcessHandle::define);

  private final Process process;

  ProcessHandle(Process process) {
    this.process = process;
  }

  Process process() {
    return process;
  }

  private static void define(TypeTable table) {
    table
        .module("multiprocessing.popen_fork")
        .notSubclassable()
        .attribute("pid", h -> Int.of(((ProcessHandle) h).process.pid()))
        .attribute("exitcode", h -> ((ProcessHandle) h).exitCode())
        .method("wait(self, seconds, /)", ProcessHandle::await)
        .method("kill(self, signal, /)", ProcessHandle::kill);
  }

  private Value exitCode() {
    return process.ended() ? Int.of(process.exitStatus()) : None.NONE;
  }

  private static Value await(Context context, Value[] a) {
    Process process = ((ProcessHandle) a[0]).process;
    ThreadState thread = ThreadState.of(context);
    if (process.ended()) {
      tellJoined(thread, process);
      return Bool.TRUE;
    }
    thread.push(new Joined(process));
    return process.join(thread, Deadlines.from(thread, Deadlines.nanos(a[1])));
  }

  private static void tellJoined(ThreadState thread, Process process) {
    thread.catchUp(process.endNanos());
    thread.tell(process.endedEvent(), new LaneEvent.Joined(process.lane()));
  }

  private static final class Joined extends Continuation {
    private final Process process;

    Joined(Process process) {
      this.process = process;
    }

    @Override
    public Value resume(Context context, Value woken) {
      if (woken == Bool.TRUE) {
        tellJoined(ThreadState.of(context), process);
      } else {
        process.forgetJoiner(ThreadState.of(context));
      }
      return woken;
    }
  }

  private static Value kill(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    int signal = (int) ((Int) a[1].unwrap()).value;
    ((ProcessHandle) a[0]).process.signal(thread.nowNanos(), signal);
    return None.NONE;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
