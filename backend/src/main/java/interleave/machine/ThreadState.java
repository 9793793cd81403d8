package interleave.machine;

import interleave.machine.event.CoreEvent;
import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.frame.AsyncGenerator;
import interleave.machine.frame.Coroutine;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Finalizable;
import interleave.machine.value.Frame;
import interleave.machine.value.None;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A thread of a process: a stack of frames, a clock, and what it waits for.
 *
 * <p>It is in one of these phases: waiting (parked until woken or a deadline), queueing for the
 * GIL, queueing for a core, running, ended. Only a running thread executes.
 */
public final class ThreadState implements Context {
  /** A deadline that never comes. */
  public static final long NEVER = Long.MAX_VALUE;

  private final Machine machine;
  private final Process process;
  private final int lane;
  private final boolean daemon;
  private final Map<Object, Object> library = new LinkedHashMap<>();
  private final Voice voice;
  private Frame top;
  private int depth;
  private Phase phase = Phase.WAITING;
  private On waitingOn;
  private int waitingForOwner;
  private long clockNanos;
  private long parkings;
  private long stretch;
  private boolean yieldRequested;
  private Value delivery;
  private int cause;
  private int startedEvent;
  private int endedEvent;
  private Value object;
  private final List<ThreadState> joiners = new ArrayList<>();

  /** Instructions executed, the interpreter's business. */
  long steps;

  /** The value of {@link #steps} at which to look up, the interpreter's business. */
  long pauseAt;

  /** The value of {@link #steps} at which somebody else may have to act. */
  long horizonSteps;

  private long stepsAtStart;

  /** Phases of a thread's life. */
  enum Phase {
    WAITING,
    QUEUEING,
    RUNNING,
    ENDED
  }

  ThreadState(Machine machine, Process process, int lane, boolean daemon) {
    this.machine = machine;
    this.process = process;
    this.lane = lane;
    this.daemon = daemon;
    this.voice = new Voice(this);
  }

  /** What a fork leaves of another thread in the child: one that is over. */
  static ThreadState leftBehind(ThreadState original, Process child) {
    ThreadState dead = new ThreadState(original.machine, child, original.lane, original.daemon);
    dead.phase = Phase.ENDED;
    dead.startedEvent = original.startedEvent;
    return dead;
  }

  /** The thread on whose behalf a native function runs. */
  public static ThreadState of(Context context) {
    return (ThreadState) context;
  }

  /** The machine. */
  public Machine machine() {
    return machine;
  }

  /** The process it belongs to. */
  public Process process() {
    return process;
  }

  /** Its lane. */
  public int lane() {
    return lane;
  }

  /** Whether the process may end without it. */
  public boolean isDaemon() {
    return daemon;
  }

  /** Whether it is over. */
  public boolean ended() {
    return phase == Phase.ENDED;
  }

  boolean running() {
    return phase == Phase.RUNNING;
  }

  /** What it waits for, null when it does not. */
  On waitingOn() {
    return phase == Phase.WAITING ? waitingOn : null;
  }

  /** The lane that holds what it waits for, 0 if none or unknown. */
  int waitingForOwner() {
    return waitingForOwner;
  }

  /** The program's object for this thread, {@code threading.current_thread()}; null until made. */
  public Value object() {
    return object;
  }

  /** Sets the program's object for this thread. */
  public void setObject(Value value) {
    object = value;
  }

  /**
   * State a library module keeps per thread, made on first use.
   *
   * @param key the state's class
   */
  public <T> T state(Class<T> key, java.util.function.Supplier<T> maker) {
    Object known = library.get(key);
    return key.cast(known != null ? known : library.computeIfAbsent(key, k -> maker.get()));
  }

  /** What it keeps alive beside its frames. */
  java.util.List<Object> kept() {
    java.util.List<Object> kept = new ArrayList<>(library.values());
    kept.add(object);
    return kept;
  }

  /** Takes over, in a forked child, what the parent thread's library modules leave to it. */
  void inherit(ThreadState parent, HeapCopy copy) {
    parent.library.forEach(
        (key, state) -> {
          if (state instanceof Inherited) {
            library.put(key, copy.copy(state));
          }
        });
  }

  // ---- time

  /** Its clock: virtual nanoseconds since the run began. */
  public long nowNanos() {
    return phase == Phase.RUNNING
        ? clockNanos + (steps - stepsAtStart) * machine.options().instructionCostNanos()
        : clockNanos;
  }

  /**
   * Works until a moment that has come already for somebody who runs in parallel, before making use
   * of what that one did.
   */
  public void catchUp(long nanos) {
    long behind = nanos - nowNanos();
    if (behind > 0) {
      long cost = machine.options().instructionCostNanos();
      steps += (behind + cost - 1) / cost;
    }
  }

  /** The time it has spent executing. */
  public long cpuNanos() {
    return steps * machine.options().instructionCostNanos();
  }

  @Override
  public boolean interrupted() {
    return steps >= pauseAt;
  }

  @Override
  public void work(long instructions) {
    steps += instructions;
    machine.checkWork();
  }

  /** Makes it look up at its first safe point at or after a moment, or earlier. */
  void lookUpAt(long atNanos) {
    long cost = machine.options().instructionCostNanos();
    long most = Math.max(0, atNanos - nowNanos());
    horizonSteps = Math.min(horizonSteps, steps + most / cost + (most % cost == 0 ? 0 : 1));
    pauseAt = Math.min(pauseAt, horizonSteps);
  }

  /** Makes it look up at its next safe point. */
  void lookUpNow() {
    horizonSteps = Math.min(horizonSteps, steps);
    pauseAt = horizonSteps;
  }

  // ---- stack

  @Override
  public void push(Frame frame) {
    if (frame instanceof PythonFrame && ++depth > process.recursionLimit()) {
      depth--;
      throw Exceptions.recursionError("maximum recursion depth exceeded");
    }
    frame.setBack(top);
    top = frame;
  }

  @Override
  public void pop(Frame frame) {
    if (top != frame) {
      throw new IllegalStateException("popping a frame that is not on top");
    }
    if (frame instanceof PythonFrame) {
      depth--;
    }
    top = frame.back();
    frame.setBack(null);
  }

  @Override
  public Frame top() {
    return top;
  }

  @Override
  public Value twin(String qualifiedName) {
    return new Twin(qualifiedName);
  }

  @Override
  public Value importModule(String name) {
    return Imports.load(this, name);
  }

  @Override
  public Value importForProgram(String name) {
    return Imports.loadForProgram(this, name);
  }

  @Override
  public void made(Value coroutine) {
    NeverAwaited.of(process).made(this, (Coroutine) coroutine);
  }

  @Override
  public Value neverAwaited(Value coroutine) {
    return NeverAwaited.of(process).warn(this, (Coroutine) coroutine);
  }

  @Override
  public void watch(Finalizable object) {
    process.finalizers().watch(object);
  }

  @Override
  public void firstIterated(Value asyncGenerator) {
    AsyncGenerators.of(this).begun((AsyncGenerator) asyncGenerator);
  }

  /**
   * Finalizes the objects of the process that nothing but they themselves refer to any more.
   *
   * @return any value, or PENDING
   */
  public Value finalizeLost() {
    return Finalization.of(this, process.finalizers().takeCollected(this, null), None.NONE, null);
  }

  /** The topmost frame of the program's own code, null if there is none. */
  public PythonFrame programFrame() {
    for (Frame frame = top; frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python && !python.code.isLibrary()) {
        return python;
      }
    }
    return null;
  }

  /**
   * The variable that the object being made right now will be bound to, as the program's text says
   * it; null if none.
   */
  public String bindingName() {
    PythonFrame frame = programFrame();
    return frame == null ? null : BindingNames.of(process).name(frame);
  }

  /**
   * Says that what is made from now on becomes that attribute of the object being made; null when
   * that is over.
   */
  public void makingAttribute(String name) {
    BindingNames.of(process).attribute(name);
  }

  /** The line of the program it stands at, 0 if none. */
  public int line() {
    PythonFrame frame = programFrame();
    return frame == null ? 0 : frame.line();
  }

  // ---- telling

  /** Its own lane and those of the loop and the task it runs. */
  public Voice voice() {
    return voice;
  }

  /**
   * Tells the listener what happened now on the lane whose code runs.
   *
   * @param causedBy number of the event that made it possible, 0 for none
   * @return the event's number
   */
  public int tell(int causedBy, Event event) {
    return tellOn(voice.speaker(), line(), causedBy, event);
  }

  /**
   * Tells the listener what happened now on a lane of this thread: a loop's, a task's.
   *
   * @param line the line of the program it stands at, 0 if none
   * @return the event's number
   */
  public int tellOn(int ofLane, int line, int causedBy, Event event) {
    return machine.listener().event(ofLane, nowNanos(), line, causedBy, event);
  }

  /** Tells that it waits for the GIL or a core, because of what has woken it. */
  void tellReady(long atNanos, On on) {
    clockNanos = Math.max(clockNanos, atNanos);
    voice.state(atNanos, cause, LaneState.READY, on);
    cause = 0;
  }

  // ---- phases

  /**
   * Stops running until {@link #wake} or a deadline. The caller pushed a continuation first: it is
   * resumed with True when woken, False at the deadline.
   *
   * @param on what is waited for
   * @param owner the lane that holds it, 0 if none
   * @param deadlineNanos virtual time, or {@link #NEVER}
   * @return PENDING
   */
  public Value park(LaneState state, On on, int owner, long deadlineNanos) {
    long now = nowNanos();
    voice.state(now, 0, state, on);
    waitingOn = on;
    waitingForOwner = owner;
    leaveCore(now);
    phase = Phase.WAITING;
    long serial = ++parkings;
    if (deadlineNanos != NEVER) {
      machine.timers().at(Math.max(now, deadlineNanos), new Deadline(serial));
    }
    return Value.PENDING;
  }

  private final class Deadline implements Timers.Action {
    private final long serial;

    Deadline(long serial) {
      this.serial = serial;
    }

    @Override
    public void fire(long atNanos) {
      ready(atNanos, 0, Bool.FALSE);
    }

    @Override
    public boolean stale() {
      return parkings != serial || phase != Phase.WAITING;
    }
  }

  private void leaveCore(long now) {
    clockNanos = now;
    phase = Phase.WAITING;
    machine.cores().release(this, now);
    process.gil().release(this, now);
  }

  /**
   * Makes a parked thread ready again.
   *
   * @param atNanos when; its own clock if that is later
   * @param causedBy the event that woke it
   */
  public void wake(long atNanos, int causedBy) {
    if (phase == Phase.WAITING) {
      ready(atNanos, causedBy, Bool.TRUE);
    }
  }

  private void ready(long atNanos, int causedBy, Value result) {
    parkings++;
    clockNanos = Math.max(clockNanos, atNanos);
    waitingOn = null;
    cause = causedBy;
    delivery = result;
    phase = Phase.QUEUEING;
    process.gil().request(this, clockNanos);
  }

  /** Begins to run on a core. */
  void begin(int core, long atNanos) {
    clockNanos = Math.max(clockNanos, atNanos);
    stepsAtStart = steps;
    stretch++;
    yieldRequested = false;
    phase = Phase.RUNNING;
    machine.begun(this, clockNanos);
    voice.tell(nowNanos(), 0, new CoreEvent.Assigned(core));
    voice.state(nowNanos(), cause, LaneState.RUNNING, null);
    cause = 0;
  }

  /** Gives way to those who wait for the GIL or the core, and queues up again behind them. */
  void giveWay() {
    long now = nowNanos();
    leaveCore(now);
    phase = Phase.QUEUEING;
    process.gil().request(this, now);
  }

  /** Counts the stretches of running, to tell them apart. */
  long stretch() {
    return stretch;
  }

  void requestYield() {
    yieldRequested = true;
  }

  /** Whether it should give way at its next safe point. */
  boolean mustYield() {
    yieldRequested &= machine.cores().wanted();
    return yieldRequested || process.gil().dropRequested();
  }

  /** Takes what a parked thread was woken with; null when there is nothing to deliver. */
  Value takeDelivery() {
    Value taken = delivery;
    delivery = null;
    return taken;
  }

  /**
   * Starts the thread: from now on it queues to run the frames pushed on it; a continuation on top
   * is resumed with None.
   */
  public void launch(long atNanos, int causedBy) {
    clockNanos = atNanos;
    phase = Phase.QUEUEING;
    delivery = top instanceof Continuation ? None.NONE : null;
    startedEvent = voice.tell(atNanos, causedBy, new LaneEvent.Started());
    cause = startedEvent;
    process.gil().request(this, atNanos);
  }

  // ---- ending

  /** Ends the thread; whoever joins it is woken. */
  public void end(LaneEvent.Ending how) {
    endAt(nowNanos(), how);
  }

  /** Ends it from outside, at that moment or, where it is ahead, at its own. */
  void kill(long atNanos) {
    endAt(Math.max(atNanos, nowNanos()), LaneEvent.Ending.KILLED);
  }

  private void endAt(long now, LaneEvent.Ending how) {
    boolean ran = phase == Phase.RUNNING;
    process.gil().tellRelease(this, now);
    voice.tell(now, 0, new LaneEvent.State(LaneState.ENDED, null));
    endedEvent = voice.tell(now, 0, new LaneEvent.Ended(how));
    clockNanos = now;
    phase = Phase.ENDED;
    top = null;
    process.remove(this);
    joiners.forEach(joiner -> joiner.wake(now, endedEvent));
    joiners.clear();
    if (!ran) {
      process.gil().forget(this);
    }
    machine.cores().forget(this, now);
    process.gil().hand(this, now);
  }

  /** The event of its start, 0 before. */
  public int startedEvent() {
    return startedEvent;
  }

  /** The event of its end, 0 before. */
  public int endedEvent() {
    return endedEvent;
  }

  /**
   * Waits for this thread's end.
   *
   * @param joiner the thread that waits
   * @param then resumed with True at the end, False at the deadline
   * @return PENDING
   */
  public Value join(ThreadState joiner, Continuation then, long deadlineNanos) {
    joiners.add(joiner);
    joiner.push(then);
    return joiner.park(LaneState.BLOCKED, new On.Lane(lane), lane, deadlineNanos);
  }

  /** Forgets a joiner whose deadline has come. */
  public void forgetJoiner(ThreadState joiner) {
    joiners.remove(joiner);
  }
}
