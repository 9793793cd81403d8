package interleave.machine;

import interleave.machine.event.InputEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.Listener;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.On;
import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Acting;
import interleave.machine.value.Identity;
import interleave.machine.value.MemoryMeter;
import interleave.machine.value.Module;
import interleave.machine.value.Namespace;
import interleave.machine.value.UnsupportedOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * A virtual computer that runs one Python program: processes, their threads, cores, a clock.
 *
 * <p>It is a discrete-event simulation: the running thread that is furthest behind goes on until
 * the next timer is due or another thread is behind it; when nobody runs the clock jumps to the
 * next timer. Everything is a function of the program and the {@link Options}. It owns no Java
 * thread: {@link #advance} does a bounded piece of work on the caller's.
 */
public final class Machine {
  /** How far a thread may run ahead of others that run in parallel. */
  private static final long LEAD_NANOS = 1_000;

  /** What an instruction may leave behind without telling the meter. */
  private static final long SMALL_OBJECT_BYTES = 8;

  private final Options options;
  private final Listener listener;
  private final Library library;
  private final Scheduler scheduler;
  private final Timers timers = new Timers(this::lookUpAt);
  private final Cores cores;
  private final Identity identity = new Identity();
  private final MemoryMeter memory;
  private final Spending spending;
  private final List<Process> processes = new ArrayList<>();
  private final Iterator<String> input;
  private Code mainCode;
  private String script;
  private int nextPid = 1000;
  private long steps;

  /** The current thread's steps when it was last resumed. */
  private long resumedAtSteps;

  private long measureAtSteps;
  private boolean measureNow;
  private ThreadState current;

  /** Whom the end of a slice interrupted; it goes on as if nothing had been. */
  private ThreadState cut;

  private int unseenTasks;
  private long nowNanos;
  private Ending ending;

  /**
   * A machine with nothing on it.
   *
   * @param input the lines {@code input()} will read, without line ends; asked when they are
   */
  public Machine(
      Options options,
      Listener listener,
      Library library,
      Scheduler scheduler,
      Iterator<String> input) {
    this.options = options;
    this.listener = listener;
    this.library = library;
    this.scheduler = scheduler;
    this.input = input;
    this.spending = new Spending(options.budget());
    this.cores = new Cores(this, options.cores());
    long bound = options.budget().memoryBytes();
    this.memory = new MemoryMeter(bound, bound / 2, 8 * bound, this::measureSoon, this::work);
    this.measureAtSteps = bound / 2 / SMALL_OBJECT_BYTES;
  }

  /** The name the program was called by, {@code sys.argv[0]}. */
  public String script() {
    return script;
  }

  /**
   * Puts the main process on the machine, to run the given code as {@code __main__}.
   *
   * @param script the name the program was called by
   * @param warnings what is written before it begins, lines with their ends
   */
  public void boot(Code main, String script, String warnings) {
    identity.enter();
    mainCode = main;
    this.script = script;
    Process process = newProcess("MainProcess");
    Module module = MainModule.of("__main__", main.fileName(), process);
    process.modules().put("__main__", module);
    ThreadState thread = newThread(process, "MainThread", false);
    thread.push(new MainBody());
    PythonFrame frame =
        new PythonFrame(main, main.newRegisters(), module.namespace(), module.namespace(), thread);
    thread.push(warnings.isEmpty() ? frame : new Preface(warnings, frame));
    listener.event(process.lane(), 0, 0, 0, new LaneEvent.Started());
    thread.launch(0, 0);
  }

  // ---- parts

  /** What steers it. */
  public Options options() {
    return options;
  }

  /** Whom it tells. */
  public Listener listener() {
    return listener;
  }

  /** Where modules come from. */
  public Library library() {
    return library;
  }

  Timers timers() {
    return timers;
  }

  Cores cores() {
    return cores;
  }

  /** All processes ever started, oldest first; not to be changed. */
  public List<Process> processes() {
    return processes;
  }

  /** The built-in names of a process. */
  public Namespace builtins(Process process) {
    Module builtins = process.modules().get("builtins");
    if (builtins == null) {
      builtins = new Module("builtins", false, null);
      process.modules().put("builtins", builtins);
      ((Library.Source.Native) library.find("builtins")).filler().accept(null, builtins);
    }
    return builtins.namespace();
  }

  /** The main module's code. */
  Code mainCode() {
    return mainCode;
  }

  /** A new process, without threads yet. */
  public Process newProcess(String name) {
    int pid = nextPid++;
    int lane = newLane(LaneKind.PROCESS, name, 0, pid);
    Process process = new Process(this, name, pid, lane);
    processes.add(process);
    return process;
  }

  /** A new thread with an empty stack, to be launched later. */
  public ThreadState newThread(Process process, String name, boolean daemon) {
    int lane = newLane(LaneKind.THREAD, name, process.lane(), 0);
    ThreadState thread = new ThreadState(this, process, lane, daemon);
    process.add(thread);
    return thread;
  }

  /** A new lane of an event loop on a thread. */
  public int newLoopLane(String name, int threadLane) {
    return newLane(LaneKind.LOOP, name, threadLane, 0);
  }

  /**
   * A new lane of a task on a loop; 0 where tasks have used up their part of the lanes: then it
   * runs unseen, as a part of its loop.
   */
  public int newTaskLane(String name, int loopLane) {
    if (spending.lanes() >= options.budget().taskLanes()) {
      unseenTasks++;
      return 0;
    }
    return newLane(LaneKind.TASK, name, loopLane, 0);
  }

  /** Tasks that ran without a lane of their own. */
  public int unseenTasks() {
    return unseenTasks;
  }

  /** How many lanes there are by now. */
  long lanes() {
    return spending.lanes();
  }

  private int newLane(LaneKind kind, String name, int parent, int pid) {
    spending.lane();
    return listener.lane(kind, name, parent, pid);
  }

  /**
   * The next line of the standard input without its end, null at the end. Only the first process
   * has one: {@code multiprocessing} gives its children an empty one.
   */
  public String readLine(ThreadState thread) {
    boolean some = thread.process() == processes.getFirst() && input.hasNext();
    String line = some ? input.next() : null;
    thread.tell(0, new InputEvent.Read(line));
    return line;
  }

  // ---- running

  /**
   * Executes about that many instructions.
   *
   * @return whether there is more to do
   */
  public boolean advance(long instructions) {
    identity.enter();
    memory.enter();
    long until = steps + instructions;
    try {
      while (ending == null && steps < until) {
        step(until - steps);
      }
    } catch (BudgetReached e) {
      ending = e.ending();
    } catch (UnsupportedOperation e) {
      ending = new Ending.Refused(e.getMessage(), line());
      processes.forEach(Process::kill);
    }
    return ending == null;
  }

  private void step(long fuel) {
    if (cut != null) {
      ThreadState interrupted = cut;
      cut = null;
      resume(interrupted, fuel);
      return;
    }
    ThreadState thread = cores.earliest();
    long due = timers.next();
    if (thread == null && due == Long.MAX_VALUE) {
      ending = new Ending.Deadlock(waits());
    } else if (thread == null || due <= thread.nowNanos()) {
      nowNanos = Math.max(nowNanos, due);
      spending.virtualNanos(due);
      timers.fireNext();
    } else {
      run(thread, due, fuel);
    }
  }

  /** Lets a thread run until somebody else may have to act. */
  private void run(ThreadState thread, long due, long fuel) {
    if (thread.mustYield()) {
      thread.horizonSteps = thread.steps;
    } else {
      long second = cores.secondEarliestNanos(thread);
      long horizon = second == Long.MAX_VALUE ? due : Math.min(due, second + LEAD_NANOS);
      long bound = Math.min(options.budget().instructions() + 1, measureAtSteps);
      thread.horizonSteps = thread.steps + Math.max(1, bound - steps);
      thread.lookUpAt(Math.min(horizon, options.budget().virtualNanos() + 1));
    }
    resume(thread, fuel);
  }

  /** Lets it go on to where it is to look up, or to the end of the slice: that must not show. */
  private void resume(ThreadState thread, long fuel) {
    long before = thread.steps;
    resumedAtSteps = before;
    thread.pauseAt = Math.min(thread.horizonSteps, before + fuel);
    current = thread;
    Acting.enter(thread);
    try {
      Interpreter.run(thread);
    } finally {
      Acting.enter(null);
      current = null;
      steps += thread.steps - before;
      nowNanos = Math.max(nowNanos, thread.nowNanos());
    }
    if (ending == null && thread.running() && thread.steps < thread.horizonSteps) {
      cut = thread;
      return;
    }
    checkBudget(thread);
    if (ending == null && thread.running() && thread.mustYield()) {
      thread.giveWay();
    }
  }

  private void checkBudget(ThreadState thread) {
    if (ending == null) {
      spending.instructions(steps);
    }
    spending.virtualNanos(thread.nowNanos());
    checkMemory();
    spending.events(listener.full());
  }

  /** Lets the running thread look up at a moment at which something is to happen. */
  private void lookUpAt(long atNanos) {
    if (current != null) {
      current.lookUpAt(atNanos);
    }
  }

  /** Told that a thread begins to run: whoever is running must not get far ahead of it. */
  void begun(ThreadState thread, long atNanos) {
    if (current != thread) {
      lookUpAt(atNanos + LEAD_NANOS);
    }
  }

  /** Lets the running thread look up at its next safe point. */
  void lookUpSoon() {
    if (current != null) {
      current.lookUpNow();
    }
  }

  private void measureSoon() {
    measureNow = true;
    lookUpSoon();
  }

  /** Accounts for work inside an instruction, which may go on for longer than the run may. */
  private void work(long instructions) {
    if (current != null) {
      current.work(instructions);
      checkWork();
    }
  }

  /** Ends the run where the work inside an instruction has used up its budget. */
  void checkWork() {
    if (current == null) {
      return;
    }
    spending.instructions(steps + current.steps - resumedAtSteps);
    spending.virtualNanos(current.nowNanos());
  }

  private void checkMemory() {
    if (measureNow || steps >= measureAtSteps) {
      long bound = options.budget().memoryBytes();
      memory.reset();
      measureNow = false;
      measureAtSteps = steps + bound / 2 / SMALL_OBJECT_BYTES;
      spending.memory(HeapSize.of(processes, bound));
    }
  }

  /** Accounts for output. */
  void charge(String text) {
    spending.output(text);
  }

  /** Who of those waiting goes next. */
  ThreadState choose(Collection<ThreadState> candidates) {
    return scheduler.choose(List.copyOf(candidates));
  }

  // ---- ending

  /** Ends the run: every thread still there is stopped. */
  void finish(Ending how) {
    if (ending != null) {
      return;
    }
    ending = how;
  }

  /** The line the program stands at: its furthest-behind running thread's; 0 if nobody runs. */
  public int line() {
    ThreadState thread = cores.earliest();
    return thread == null ? 0 : thread.line();
  }

  /** How it ended, null while it goes on. */
  public Ending ending() {
    return ending;
  }

  /** Instructions executed so far. */
  public long steps() {
    return steps;
  }

  /** The latest moment reached. */
  public long nowNanos() {
    return nowNanos;
  }

  private List<Ending.Wait> waits() {
    List<Ending.Wait> waits = new ArrayList<>();
    for (Process process : processes) {
      for (ThreadState thread : process.threads()) {
        On on = thread.waitingOn();
        if (on != null) {
          waits.add(new Ending.Wait(thread.lane(), thread.line(), on, thread.waitingForOwner()));
        }
      }
    }
    return waits;
  }
}
