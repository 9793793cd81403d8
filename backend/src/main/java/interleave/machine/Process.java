package interleave.machine;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.event.OutputEvent;
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
  private final LoadedModules modules = new LoadedModules();
  private final List<ThreadState> threads = new ArrayList<>();
  private final Output stdout;
  private final Output stderr;
  private final Accesses accesses = new Accesses(this);
  private Finalizers finalizers = new Finalizers();
  private final Map<Object, Object> library = new LinkedHashMap<>();
  private final List<Tenant> tenants = new ArrayList<>();
  private ThreadState mainThread;
  private final List<Value> shutdownHooks = new ArrayList<>();
  private Value exitHook;
  private int exitStatus;
  private final List<ThreadState> joiners = new ArrayList<>();
  private Value lastHook;
  private Value farewell;
  private int endedEvent;
  private long endNanos = Long.MAX_VALUE;
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

  /** Tells of what its lanes share. */
  Accesses accesses() {
    return accesses;
  }

  /** What it does when its objects die. */
  Finalizers finalizers() {
    return finalizers;
  }

  /** What it keeps alive beside its modules and threads. */
  List<Object> kept() {
    List<Object> kept = new ArrayList<>(library.values());
    kept.addAll(shutdownHooks);
    kept.add(exitHook);
    kept.add(lastHook);
    kept.add(farewell);
    return kept;
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

  /** What it has imported. */
  public LoadedModules modules() {
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
    Object known = library.get(key);
    return key.cast(known != null ? known : library.computeIfAbsent(key, k -> maker.get()));
  }

  /** Something that lives in the process and has to be put in order before it ends. */
  public interface Tenant {
    /** Told once, before the process ends, while its main thread still runs. */
    default void lastWords(ThreadState main) {}

    /** Told when the process ends: its lanes end. */
    void leave(ThreadState thread);
  }

  /** Lets somebody know of the process's end; the first come is told first. */
  public void admit(Tenant tenant) {
    tenants.add(tenant);
  }

  void lastWords(ThreadState main) {
    for (Tenant tenant : List.copyOf(tenants)) {
      tenant.lastWords(main);
    }
  }

  private void dismiss(ThreadState thread) {
    List.copyOf(tenants).forEach(tenant -> tenant.leave(thread));
    tenants.clear();
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
    dismiss(main);
    long now = main.nowNanos();
    for (ThreadState thread : List.copyOf(threads)) {
      if (thread != main) {
        thread.kill(now);
      }
    }
    main.end(how);
    over(now, main.endedEvent(), how);
  }

  /** Ends the process where it stands. */
  void kill() {
    kill(0, 0);
  }

  private void kill(long atNanos, int status) {
    if (!ended) {
      over(stop(atNanos, status), 0, LaneEvent.Ending.KILLED);
    }
  }

  /** Ends all its threads where they stand, and gives the moment. */
  private long stop(long atNanos, int status) {
    exitStatus = status;
    if (mainThread != null) {
      dismiss(mainThread);
    }
    long now = Math.max(atNanos, threads.stream().mapToLong(ThreadState::nowNanos).max().orElse(0));
    List.copyOf(threads).forEach(thread -> thread.kill(now));
    return now;
  }

  /**
   * Sends it a signal that it dies of. It stops at once; but as the system needs as long to take
   * its memory away as to make it, who looks right then finds it still alive.
   *
   * @param atNanos when the signal is sent
   * @param signal the signal's number
   */
  public void signal(long atNanos, int signal) {
    long stopped = ended ? atNanos : stop(atNanos, -signal);
    machine
        .timers()
        .at(
            stopped + machine.options().costs().forkNanos(),
            new Timers.Action() {
              @Override
              public void fire(long now) {
                over(now, 0, LaneEvent.Ending.KILLED);
              }

              @Override
              public boolean stale() {
                return ended;
              }
            });
  }

  /**
   * {@code os._exit}: ends the process where it stands, without its exit functions.
   *
   * @param status what it exits with, 0 to 255
   */
  public void exitAtOnce(long atNanos, int status) {
    kill(atNanos, status);
    if (this == machine.processes().get(0)) {
      machine.finish(new Ending.Exited(status));
    }
  }

  private void over(long atNanos, int cause, LaneEvent.Ending how) {
    ended = true;
    endNanos = atNanos;
    endedEvent = machine.listener().event(lane, atNanos, 0, cause, new LaneEvent.Ended(how));
    List<ThreadState> all = List.copyOf(joiners);
    joiners.clear();
    all.forEach(joiner -> joiner.wake(atNanos, endedEvent));
  }

  /**
   * Waits for this process's end; the caller has pushed what is resumed with True at the end, False
   * at the deadline.
   *
   * @return PENDING
   */
  public Value join(ThreadState joiner, long deadlineNanos) {
    joiners.add(joiner);
    return joiner.park(LaneState.BLOCKED, new On.Lane(lane), lane, deadlineNanos);
  }

  /** Forgets a joiner whose deadline has come. */
  public void forgetJoiner(ThreadState joiner) {
    joiners.remove(joiner);
  }

  /** When it ended, far in the future before. */
  public long endNanos() {
    return endNanos;
  }

  /** The event of its end, 0 before. */
  public int endedEvent() {
    return endedEvent;
  }

  /** Takes over, in a forked child, what the parent's library modules keep per process. */
  void inherit(Process parent, HeapCopy copy) {
    switchIntervalNanos = parent.switchIntervalNanos;
    recursionLimit = parent.recursionLimit;
    finalizers = copy.copy(parent.finalizers);
    parent.library.forEach((key, state) -> library.put(key, copy.copy(state)));
    parent.shutdownHooks.forEach(hook -> shutdownHooks.add(copy.copy(hook)));
  }

  /** The function to be called last of all, null if none. */
  Value lastHook() {
    return lastHook;
  }

  /** Sets the function to be called last of all before the process ends. */
  public void setLastHook(Value function) {
    lastHook = function;
  }

  /** Takes the function to be called when the program is over; null if none is left. */
  Value takeFarewell() {
    Value taken = farewell;
    farewell = null;
    return taken;
  }

  /** Sets the function to be called when the program is over and its memory is given back. */
  public void setFarewell(Value function) {
    farewell = function;
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
