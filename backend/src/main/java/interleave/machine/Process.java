package interleave.machine;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.OutputEvent;
import interleave.machine.value.Module;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A process: its own modules, heap, GIL and threads; it shares nothing with other processes.
 *
 * <p>It ends when its main thread has ended and with it every thread that is not a daemon.
 */
public final class Process {
  /** Whose child the main process is. */
  private static final int LOGIN_SHELL_PID = 999;

  private final Machine machine;
  private final String name;
  private final int pid;
  private final int lane;
  private final Gil gil;
  private final Map<String, Module> modules = new LinkedHashMap<>();
  private final List<ThreadState> threads = new ArrayList<>();
  private final Output stdout;
  private final Output stderr;
  private final Map<Object, Object> library = new LinkedHashMap<>();
  private ThreadState mainThread;
  private final List<Value> shutdownHooks = new ArrayList<>();
  private Value exitHook;
  private int exitStatus;
  private boolean ended;
  private int parentPid = LOGIN_SHELL_PID;
  private long switchIntervalNanos;
  private int recursionLimit;
  private long cpuNanosOfEnded;

  Process(Machine machine, String name, int pid, int lane) {
    this.machine = machine;
    this.name = name;
    this.pid = pid;
    this.lane = lane;
    this.switchIntervalNanos = machine.options().switchIntervalNanos();
    this.recursionLimit = machine.options().budget().recursionDepth();
    this.gil = new Gil(this, machine.options().gil());
    this.stdout = new Output(machine, OutputEvent.Stream.STDOUT);
    this.stderr = new Output(machine, OutputEvent.Stream.STDERR);
  }

  /** The machine it lives on. */
  public Machine machine() {
    return machine;
  }

  /** Its name, as {@code multiprocessing} calls it. */
  public String name() {
    return name;
  }

  /** {@code os.getpid()}. */
  public int pid() {
    return pid;
  }

  /** {@code os.getppid()}. */
  public int parentPid() {
    return parentPid;
  }

  /** Sets whose child it is. */
  public void setParentPid(int pid) {
    parentPid = pid;
  }

  /** How long a thread keeps the GIL while others want it. */
  public long switchIntervalNanos() {
    return switchIntervalNanos;
  }

  /** {@code sys.setswitchinterval}. */
  public void setSwitchIntervalNanos(long nanos) {
    switchIntervalNanos = nanos;
  }

  /** How many Python frames a thread may have. */
  public int recursionLimit() {
    return recursionLimit;
  }

  /** {@code sys.setrecursionlimit}. */
  public void setRecursionLimit(int frames) {
    recursionLimit = frames;
  }

  /** The time its threads have spent executing. */
  public long cpuNanos() {
    long sum = cpuNanosOfEnded;
    for (ThreadState thread : threads) {
      sum += thread.cpuNanos();
    }
    return sum;
  }

  /** Its lane. */
  public int lane() {
    return lane;
  }

  Gil gil() {
    return gil;
  }

  /** {@code sys.modules}, in order of import. */
  public Map<String, Module> modules() {
    return modules;
  }

  /** Its threads that have not ended, oldest first; not to be changed. */
  public List<ThreadState> threads() {
    return threads;
  }

  /** The thread that runs the main module. */
  public ThreadState mainThread() {
    return mainThread;
  }

  /** Standard output. */
  public Output stdout() {
    return stdout;
  }

  /** Standard error. */
  public Output stderr() {
    return stderr;
  }

  /**
   * State a library module keeps per process, made on first use.
   *
   * @param key the state's class
   */
  public <T> T state(Class<T> key, java.util.function.Supplier<T> maker) {
    return key.cast(library.computeIfAbsent(key, k -> maker.get()));
  }

  void add(ThreadState thread) {
    if (mainThread == null) {
      mainThread = thread;
    }
    threads.add(thread);
  }

  void remove(ThreadState thread) {
    cpuNanosOfEnded += thread.cpuNanos();
    threads.remove(thread);
  }

  /** Adds a function to be called before the main thread joins the others at the end. */
  public void addShutdownHook(Value function) {
    shutdownHooks.add(function);
  }

  /** Takes the shutdown hook added last, null when there is none left. */
  Value takeShutdownHook() {
    return shutdownHooks.isEmpty() ? null : shutdownHooks.remove(shutdownHooks.size() - 1);
  }

  /** The function to be called before the process ends, null if none. */
  public Value exitHook() {
    return exitHook;
  }

  /** Sets the function to be called before the process ends. */
  public void setExitHook(Value function) {
    exitHook = function;
  }

  /** Ends the process from its main thread: daemon threads are killed where they stand. */
  void end(ThreadState main, LaneEvent.Ending how) {
    for (ThreadState thread : List.copyOf(threads)) {
      if (thread != main) {
        thread.end(LaneEvent.Ending.KILLED);
      }
    }
    long now = main.nowNanos();
    main.end(how);
    machine.listener().event(lane, now, 0, main.endedEvent(), new LaneEvent.Ended(how));
    ended = true;
  }

  /** Ends the process where it stands. */
  void kill() {
    if (!ended) {
      ended = true;
      long now = threads.stream().mapToLong(ThreadState::nowNanos).max().orElse(0);
      List.copyOf(threads).forEach(thread -> thread.end(LaneEvent.Ending.KILLED));
      machine.listener().event(lane, now, 0, 0, new LaneEvent.Ended(LaneEvent.Ending.KILLED));
    }
  }

  /** {@code exitcode} once ended. */
  public int exitStatus() {
    return exitStatus;
  }

  /** Sets what it will exit with. */
  public void setExitStatus(int status) {
    exitStatus = status;
  }

  /** Whether it is over. */
  public boolean ended() {
    return ended;
  }
}
