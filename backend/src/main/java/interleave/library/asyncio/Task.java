package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.event.TaskEvent;
import interleave.machine.frame.Coroutine;
import interleave.machine.frame.Resumable;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * {@code asyncio.Task}: a coroutine that its loop drives, one step at a time.
 *
 * <p>A step goes from one await that had to wait to the next. While it steps, the task's lane is
 * the one whose code the thread executes.
 */
public final class Task extends Future {
  /** {@code _asyncio.Task}. */
  public static final Type TYPE = Type.builtin("Task", Future.TYPE, TaskTable::define);

  private static final LaneEvent.State READY = new LaneEvent.State(LaneState.READY, null);
  private static final LaneEvent.State RUNNING = new LaneEvent.State(LaneState.RUNNING, null);
  private static final LaneEvent.State ENDED = new LaneEvent.State(LaneState.ENDED, null);

  private Value coroutine;
  private String name;
  private Variables variables;
  private Future waiter;
  private boolean mustCancel;
  private int cancelRequests;
  private boolean logsDestruction = true;
  private boolean hidden;
  private int lane;
  private int cancelEvent;
  private int endedEvent;
  private int retriever;

  Task(Type type) {
    super(type);
  }

  /** Begins its life: its first step is scheduled. */
  void begin(
      ThreadState thread, Value ofCoroutine, Loop ofLoop, String itsName, Variables itsVariables) {
    setLoop(ofLoop);
    coroutine = ofCoroutine;
    if (coroutine instanceof Coroutine driven) {
      driven.keep();
    }
    Loops loops = Loops.of(thread);
    name = itsName == null ? loops.nextTaskName() : itsName;
    variables = itsVariables;
    int created = hidden ? 0 : createLane(thread);
    ofLoop.callSoon(thread, handle(new TaskStep(this, null)), created);
    loops.add(this);
  }

  private int createLane(ThreadState thread) {
    lane = thread.machine().newTaskLane(name, loop().lane(thread));
    if (lane == 0) {
      hide();
      return 0;
    }
    int created = thread.tell(0, new LaneEvent.Created(lane));
    thread.tellOn(lane, 0, created, new LaneEvent.Started());
    tellOnLane(thread, 0, 0, READY);
    return created;
  }

  /** It is the library's own: it gets no lane. To be called before {@link #begin}. */
  void hide() {
    hidden = true;
  }

  boolean isHidden() {
    return hidden;
  }

  private int tellOnLane(ThreadState thread, int line, int cause, Event event) {
    return hidden || ended() ? 0 : thread.tellOn(lane, line, cause, event);
  }

  private boolean ended() {
    return endedEvent != 0;
  }

  private Handle handle(Value callback) {
    return new Handle(loop(), callback, new Value[0], variables);
  }

  // ---- facts

  Value coroutine() {
    return coroutine;
  }

  String name() {
    return name;
  }

  void rename(ThreadState thread, String newName) {
    name = newName;
    tellOnLane(thread, 0, 0, new LaneEvent.Renamed(newName));
  }

  int lane() {
    return lane;
  }

  Future waiter() {
    return waiter;
  }

  boolean mustCancel() {
    return mustCancel;
  }

  int cancelRequests() {
    return cancelRequests;
  }

  int uncancel() {
    cancelRequests = Math.max(0, cancelRequests - 1);
    return cancelRequests;
  }

  boolean logsDestruction() {
    return logsDestruction;
  }

  void setLogsDestruction(boolean value) {
    logsDestruction = value;
  }

  Variables variables() {
    return variables;
  }

  Suspendable body() {
    return ((Resumable) coroutine).body();
  }

  // ---- stepping

  /** One step; the exception, if any, is raised where the coroutine stands. */
  Value step(ThreadState thread, ExceptionInstance thrown) {
    if (isDone()) {
      throw Errors.invalidState(
          "__step(): already done: " + repr() + " " + (thrown == null ? "None" : thrown.repr()));
    }
    ExceptionInstance exception = thrown;
    if (mustCancel) {
      if (exception == null || !Errors.isCancelled(exception)) {
        exception = takeCancelledError();
      }
      mustCancel = false;
    }
    waiter = null;
    enter(thread, exception);
    thread.push(new Stepping(this));
    Resumable driven = (Resumable) coroutine;
    return exception != null
        ? driven.raise(thread, new PyException(exception))
        : driven.send(thread, None.NONE);
  }

  private void enter(ThreadState thread, ExceptionInstance exception) {
    loop().setCurrentTask(this);
    thread.voice().runTask(lane);
    tellOnLane(thread, line(), loop().startedEvent(), RUNNING);
    if (exception != null && Errors.isCancelled(exception)) {
      tellOnLane(thread, line(), cancelEvent, new TaskEvent.CancelDelivered());
    }
  }

  private int line() {
    Suspendable body = body();
    return body.state() == Suspendable.State.FINISHED || body.frame().code.isLibrary()
        ? 0
        : body.frame().line();
  }

  /** The step is over: the coroutine waits for a future. */
  void suspend(ThreadState thread, Future awaited) {
    awaited.setBlocking(false);
    tellStanding(thread, new LaneEvent.State(LaneState.SUSPENDED, awaited.on(thread)));
    leave(thread);
    awaited.addCallback(thread, new TaskWakeup(this), variables);
    waiter = awaited;
    if (mustCancel && awaited.cancel(thread, cancelMessage())) {
      mustCancel = false;
    }
  }

  /** The step is over: the next one is due on the next turn of the loop. */
  void stepSoon(ThreadState thread, ExceptionInstance thrown) {
    tellStanding(thread, READY);
    leave(thread);
    loop().callSoon(thread, handle(new TaskStep(this, thrown)), 0);
  }

  private void tellStanding(ThreadState thread, LaneEvent.State state) {
    tellOnLane(thread, loop().takeLine(), 0, state);
  }

  private void leave(ThreadState thread) {
    loop().setCurrentTask(null);
    thread.voice().runTask(0);
  }

  /** The coroutine has returned. */
  void returned(ThreadState thread, Value value) {
    if (mustCancel) {
      mustCancel = false;
      end(thread, LaneEvent.Ending.CANCELLED);
      super.cancel(thread, cancelMessage());
      return;
    }
    end(thread, LaneEvent.Ending.RETURNED);
    setResult(thread, value);
  }

  /** The coroutine has raised. */
  void raised(ThreadState thread, ExceptionInstance exception) {
    if (Errors.isCancelled(exception)) {
      setCancelledException(exception);
      end(thread, LaneEvent.Ending.CANCELLED);
      super.cancel(thread, None.NONE);
      return;
    }
    end(thread, LaneEvent.Ending.RAISED);
    setException(thread, exception);
    if (Errors.isFatal(exception)) {
      throw new PyException(exception);
    }
  }

  private void end(ThreadState thread, LaneEvent.Ending how) {
    tellOnLane(thread, 0, 0, ENDED);
    endedEvent = tellOnLane(thread, 0, 0, new LaneEvent.Ended(how));
    leave(thread);
    Loops.of(thread).remove(this);
  }

  /** The process ends, or its loop, before the task has come to its end. */
  void kill(ThreadState thread) {
    tellOnLane(thread, 0, 0, ENDED);
    endedEvent = tellOnLane(thread, 0, 0, new LaneEvent.Ended(LaneEvent.Ending.KILLED));
  }

  /** A wake-up was scheduled. */
  void tellWoken(ThreadState thread, int cause) {
    tellOnLane(thread, 0, cause, READY);
  }

  // ---- as a future

  @Override
  boolean cancel(ThreadState thread, Value message) {
    setUnretrieved(false);
    if (isDone()) {
      return false;
    }
    cancelRequests++;
    String text = message == None.NONE ? null : Words.brief(message);
    if (!hidden) {
      cancelEvent = thread.tell(0, new TaskEvent.CancelRequested(lane, text));
    }
    if (waiter != null && waiter.cancel(thread, message)) {
      return true;
    }
    mustCancel = true;
    setCancelMessage(message);
    return true;
  }

  @Override
  On on(ThreadState thread) {
    return hidden ? super.on(thread) : new On.Lane(lane);
  }

  @Override
  int doneEvent() {
    return endedEvent;
  }

  @Override
  void tellDone(ThreadState thread) {
    // its lane's end said so
  }

  @Override
  void tellRetrieved(ThreadState thread) {
    if (endedEvent != 0 && retriever != thread.voice().speaker()) {
      retriever = thread.voice().speaker();
      thread.tell(endedEvent, new LaneEvent.Joined(lane));
    }
  }

  @Override
  void tellCallback(ThreadState thread, Value function, boolean added) {
    if (hidden) {
      return;
    }
    String callback = Words.name(function);
    thread.tell(
        0,
        added
            ? new interleave.machine.event.CallbackEvent.Added(null, lane, callback)
            : new interleave.machine.event.CallbackEvent.Removed(null, lane, callback));
  }

  @Override
  public String repr() {
    return "<" + type().name() + " " + String.join(" ", FutureText.info(this)) + ">";
  }
}
