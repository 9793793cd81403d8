package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.AsyncGenerators;
import interleave.machine.ThreadState;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.LoopEvent;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Instance;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An event loop: callbacks that are ready, in order, and timers. {@link Turns} runs it.
 *
 * <p>Its lane comes into being when it is first used, on the thread that does so.
 */
public final class Loop extends Instance {
  /** The part of {@code asyncio}'s loop class that is native. */
  public static final Type TYPE = Type.builtin("_BaseLoop", LoopTable::define);

  private static final double NANOS = 1e9;

  private final Deque<Handle> ready = new ArrayDeque<>();
  private final TimerHeap timers = new TimerHeap();
  private final Failures failures = new Failures();
  private final AsyncGenerators.Watched generators = new AsyncGenerators.Watched(this);
  private ThreadState thread;
  private ThreadState sleeper;
  private Task currentTask;
  private boolean stopping;
  private boolean closed;
  private boolean debug;
  private int lane;
  private boolean started;
  private boolean ended;
  private int turn;
  private int startedEvent;
  private int notedLine;
  private int line;

  Loop(Type type) {
    super(type);
  }

  // ---- facts

  Deque<Handle> ready() {
    return ready;
  }

  TimerHeap timers() {
    return timers;
  }

  Failures failures() {
    return failures;
  }

  AsyncGenerators.Watched generators() {
    return generators;
  }

  boolean isRunning() {
    return thread != null;
  }

  boolean isClosed() {
    return closed;
  }

  boolean isStopping() {
    return stopping;
  }

  boolean isDebug() {
    return debug;
  }

  void setDebug(boolean value) {
    debug = value;
  }

  Task currentTask() {
    return currentTask;
  }

  void setCurrentTask(Task task) {
    currentTask = task;
  }

  /** The event by which the callback began that runs now; 0 if none. */
  int startedEvent() {
    return startedEvent;
  }

  void setStartedEvent(int event) {
    startedEvent = event;
  }

  /** Notes where the program stands while its frames are still there. */
  void noteLine(int line) {
    notedLine = line;
  }

  int takeLine() {
    int line = notedLine;
    notedLine = 0;
    return line;
  }

  static double seconds(ThreadState thread) {
    return thread.nowNanos() / NANOS;
  }

  static long nanos(double seconds) {
    return Math.round(seconds * NANOS);
  }

  void checkClosed() {
    if (closed) {
      throw Exceptions.runtimeError("Event loop is closed");
    }
  }

  void checkRunning(ThreadState asker) {
    if (isRunning()) {
      throw Exceptions.runtimeError("This event loop is already running");
    }
    if (Loops.running(asker) != null) {
      throw Exceptions.runtimeError("Cannot run the event loop while another loop is running");
    }
  }

  // ---- lane

  /** Its lane, made when there is none yet. */
  int lane(ThreadState user) {
    if (lane == 0) {
      lane = user.machine().newLoopLane("loop", user.lane());
      Loops.of(user).add(this);
    }
    return lane;
  }

  private void tellStarted(ThreadState user) {
    lane(user);
    if (!started) {
      started = true;
      user.tellOn(lane, 0, 0, new LaneEvent.Started());
    }
  }

  // ---- scheduling

  /** Puts a callback into the ready queue. */
  Handle callSoon(ThreadState caller, Handle handle, int cause) {
    checkClosed();
    ready.add(handle);
    int scheduled = tellScheduled(caller, handle, null, cause);
    handle.setScheduledEvent(scheduled);
    if (handle.callback() instanceof TaskWakeup wakeup) {
      wakeup.task().tellWoken(caller, scheduled);
    }
    return handle;
  }

  Handle callAt(ThreadState caller, Handle handle) {
    checkClosed();
    handle.setScheduledEvent(tellScheduled(caller, handle, nanos(handle.whenSeconds()), 0));
    timers.push(handle);
    return handle;
  }

  /** Ends a sleep; that of a hidden task is hidden, too. */
  Handle wakeAt(ThreadState caller, Handle handle) {
    if (currentTask == null || !currentTask.isHidden()) {
      return callAt(caller, handle);
    }
    checkClosed();
    timers.push(handle);
    return handle;
  }

  private int tellScheduled(ThreadState caller, Handle handle, Long whenNanos, int cause) {
    Task task =
        handle.callback() instanceof TaskStep step
            ? step.task()
            : handle.callback() instanceof TaskWakeup wakeup ? wakeup.task() : null;
    if (task != null && task.isHidden()) {
      return 0;
    }
    return caller.tell(
        cause,
        new CallbackEvent.Scheduled(
            lane(caller),
            Words.shown(handle.callback()),
            whenNanos,
            task == null ? null : task.lane()));
  }

  /** Wakes its thread, if that waits for something to do. */
  void wake(ThreadState caller, int cause) {
    if (sleeper != null) {
      sleeper.wake(caller.nowNanos(), cause);
    }
  }

  void setSleeper(ThreadState value) {
    sleeper = value;
  }

  void stop(ThreadState caller) {
    stopping = true;
    if (started && !ended) {
      caller.tellOn(lane, caller.line(), 0, new LoopEvent.Stopped());
    }
  }

  // ---- running

  Value run(ThreadState runner) {
    checkClosed();
    checkRunning(runner);
    thread = runner;
    line = runner.line();
    Loops.setRunning(runner, this);
    AsyncGenerators.of(runner).watch(generators);
    tellStarted(runner);
    runner.voice().runLoop(lane);
    runner.tellOn(lane, line, 0, new LaneEvent.State(LaneState.RUNNING, null));
    return new Turns(this).begin(runner);
  }

  /** The loop has stopped. */
  void leave(ThreadState runner) {
    stopping = false;
    thread = null;
    startedEvent = 0;
    Loops.setRunning(runner, null);
    AsyncGenerators.of(runner).watch(null);
    runner.voice().runLoop(0);
    runner.tellOn(lane, line, 0, new LaneEvent.State(LaneState.SUSPENDED, null));
  }

  void tellTurn(ThreadState runner) {
    runner.tellOn(lane, line, 0, new LoopEvent.Turn(++turn, ready.size(), timers.size()));
  }

  int tellOnLane(ThreadState runner, int cause, CallbackEvent event) {
    return runner.tellOn(lane, line, cause, event);
  }

  // ---- end

  void close(ThreadState closer) {
    if (isRunning()) {
      throw Exceptions.runtimeError("Cannot close a running event loop");
    }
    if (closed) {
      return;
    }
    closed = true;
    ready.clear();
    timers.clear();
    if (lane != 0) {
      tellStarted(closer);
      closer.tellOn(lane, closer.line(), 0, new LoopEvent.Closed());
      end(closer, LaneEvent.Ending.RETURNED);
    }
  }

  /** Its process ends. */
  void kill(ThreadState killer) {
    if (started && !ended) {
      end(killer, LaneEvent.Ending.KILLED);
    }
  }

  private void end(ThreadState ender, LaneEvent.Ending how) {
    ended = true;
    ender.tellOn(lane, 0, 0, new LaneEvent.State(LaneState.ENDED, null));
    ender.tellOn(lane, 0, 0, new LaneEvent.Ended(how));
  }

  /** A new handle for a callback that runs in a copy of the caller's context, or in the given. */
  static Variables variables(ThreadState caller, Value given) {
    return given instanceof Variables variables ? variables : Variables.current(caller).copy();
  }

  @Override
  public String repr() {
    return "<"
        + type().name()
        + " running="
        + (isRunning() ? "True" : "False")
        + " closed="
        + (closed ? "True" : "False")
        + " debug="
        + (debug ? "True" : "False")
        + ">";
  }
}
