package interleave.machine;

import interleave.machine.event.LaneEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Finalizable;
import interleave.machine.value.Int;
import interleave.machine.value.NativeAttribute;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;
import java.util.List;

/**
 * The bottom of a process's main thread: what happens behind the last line of the main module.
 * Threads that are not daemons are waited for, then exit functions run, then the process ends.
 */
final class MainBody extends Continuation {
  private ExceptionInstance failure;
  private int failureLine;
  private boolean reported;
  private boolean hooking;
  private boolean exitFunctionsRun;
  private boolean lastHookRun;
  private boolean collected;
  private boolean finalized;

  @Override
  public Value resume(Context context, Value result) {
    ThreadState thread = ThreadState.of(context);
    hooking = false;
    if (failure != null && !reported) {
      reported = true;
      boolean exit = failure.type().isSubclass(Exceptions.SYSTEM_EXIT);
      thread.process().stderr().write(thread, exit ? result.str() + "\n" : result.str());
    }
    return shutDown(thread);
  }

  @Override
  public Value failed(Context context, PyException exception) {
    ThreadState thread = ThreadState.of(context);
    Process process = thread.process();
    if (failure != null) {
      if (hooking) {
        hooking = false;
        process.stderr().write(thread, ExceptHook.failed(exception.value(), failure));
      }
      return shutDown(thread);
    }
    failure = exception.value();
    failureLine = failure.traceback().isEmpty() ? 0 : failure.traceback().get(0).line();
    process.stdout().flush(thread);
    if (failure.type().isSubclass(Exceptions.SYSTEM_EXIT)) {
      return exit(thread);
    }
    process.setExitStatus(failure.type().isSubclass(Exceptions.KEYBOARD_INTERRUPT) ? 130 : 1);
    thread.push(this);
    Value hook = ExceptHook.of(process);
    if (hook != null) {
      reported = true;
      hooking = true;
      return settle(thread, ExceptHook.call(thread, hook, failure));
    }
    return settle(thread, TracebackReport.of(thread, failure));
  }

  private Value exit(ThreadState thread) {
    Process process = thread.process();
    Value code = ((NativeAttribute) failure.type().lookup("code")).get(failure);
    if (code instanceof Bool status) {
      code = Int.of(status.truth() ? 1 : 0);
    }
    if (code == None.NONE || code.unwrap() instanceof Int) {
      reported = true;
      process.setExitStatus(code.unwrap() instanceof Int status ? (int) (status.value & 0xff) : 0);
      return shutDown(thread);
    }
    process.setExitStatus(1);
    thread.push(this);
    return settle(thread, Operations.str(thread, code));
  }

  private Value shutDown(ThreadState thread) {
    Value shutdownHook = thread.process().takeShutdownHook();
    if (shutdownHook != null) {
      thread.push(this);
      return settle(thread, shutdownHook.call(thread, new Value[0], null));
    }
    for (ThreadState other : thread.process().threads()) {
      if (other != thread && !other.isDaemon()) {
        return other.join(thread, this, ThreadState.NEVER);
      }
    }
    if (!exitFunctionsRun) {
      exitFunctionsRun = true;
      Value hook = thread.process().exitHook();
      if (hook != null) {
        thread.push(this);
        return settle(thread, hook.call(thread, new Value[0], null));
      }
    }
    Value last = thread.process().lastHook();
    if (last != null && !lastHookRun) {
      lastHookRun = true;
      thread.push(this);
      return settle(thread, last.call(thread, new Value[0], null));
    }
    if (!collected) {
      collected = true;
      List<Finalizable> dead = thread.process().finalizers().takeCollected(thread, failure);
      thread.push(this);
      return settle(thread, Finalization.of(thread, dead, None.NONE, NeverAwaited.Place.COLLECTED));
    }
    if (!finalized) {
      finalized = true;
      thread.push(this);
      return settle(
          thread,
          Finalization.of(
              thread,
              thread.process().finalizers().takeAll(thread),
              None.NONE,
              NeverAwaited.Place.END));
    }
    Value farewell = thread.process().takeFarewell();
    if (farewell != null) {
      thread.push(this);
      return settle(thread, farewell.call(thread, new Value[0], null));
    }
    end(thread);
    return Value.PENDING;
  }

  private void end(ThreadState thread) {
    Process process = thread.process();
    process.lastWords(thread);
    process.stdout().flush(thread);
    process.stderr().flush(thread);
    boolean failed = failure != null && !failure.type().isSubclass(Exceptions.SYSTEM_EXIT);
    process.end(thread, failed ? LaneEvent.Ending.RAISED : LaneEvent.Ending.RETURNED);
    if (process == thread.machine().processes().get(0)) {
      thread
          .machine()
          .finish(
              failed
                  ? new Ending.Failed(failure, failureLine, process.exitStatus())
                  : new Ending.Exited(process.exitStatus()));
    }
  }
}
