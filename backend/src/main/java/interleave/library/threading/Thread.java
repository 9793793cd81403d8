package interleave.library.threading;

import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.TracebackReport;
import interleave.machine.Unpicklable;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.value.Arguments;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Identity;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code threading.Thread}. */
public class Thread extends Instance implements Unpicklable {
  /** {@code threading.Thread}. */
  public static final Type TYPE = Type.builtin("Thread", Thread::define);

  /** {@code threading._MainThread}. */
  static final Type MAIN = Type.builtin("_MainThread", TYPE, t -> t.module("threading"));

  private boolean initialized;
  private String name;
  private boolean daemon;
  private Value target = None.NONE;
  private Value args = Tuple.EMPTY;
  private Value kwargs = None.NONE;
  private ThreadState state;

  /** A thread object before {@code __init__}. */
  public Thread(Type type) {
    super(type);
  }

  /** The object of a thread that was not started through one: the main thread. */
  static Thread adopt(Type type, ThreadState state, String name) {
    Thread thread = new Thread(type);
    thread.initialized = true;
    thread.name = name;
    thread.daemon = state.isDaemon();
    thread.state = state;
    state.setObject(thread);
    return thread;
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .allocator(Thread::new)
        .method("__init__(self, group=, target=, name=, args=, kwargs=, *, daemon=)", Thread::init)
        .method("start(self, /)", (c, a) -> self(a).start(ThreadState.of(c)))
        .method("run(self, /)", (c, a) -> self(a).run(c))
        .method("join(self, timeout=)", (c, a) -> self(a).join(ThreadState.of(c), a[1]))
        .method("is_alive(self, /)", (c, a) -> Bool.of(self(a).checked().alive()))
        .method("getName(self, /)", (c, a) -> Str.of(self(a).name))
        .method("setName(self, name, /)", Thread::setName)
        .method("isDaemon(self, /)", (c, a) -> Bool.of(self(a).daemon))
        .method("setDaemon(self, daemonic, /)", Thread::setDaemon)
        .attribute("name", t -> Str.of(of(t).checked().name), (t, v) -> of(t).rename(v.str()))
        .attribute("daemon", t -> Bool.of(of(t).checked().daemon), (t, v) -> of(t).setDaemon(v))
        .attribute("ident", t -> of(t).ident())
        .attribute("native_id", t -> of(t).nativeId())
        .attribute("_target", t -> of(t).target, (t, v) -> of(t).target = v)
        .attribute("_args", t -> of(t).args, (t, v) -> of(t).args = v)
        .attribute("_kwargs", t -> of(t).kwargs, (t, v) -> of(t).kwargs = v);
  }

  private static Thread of(Value value) {
    return (Thread) value;
  }

  private static Thread self(Value[] args) {
    return (Thread) args[0];
  }

  private Thread checked() {
    if (!initialized) {
      throw Exceptions.runtimeError("Thread.__init__() not called");
    }
    return this;
  }

  private static Value init(Context context, Value[] a) {
    Thread thread = self(a);
    if (a[1] != null && a[1] != None.NONE) {
      throw Exceptions.of(Exceptions.ASSERTION_ERROR, "group argument must be None for now");
    }
    ThreadState creator = ThreadState.of(context);
    thread.target = a[2] == null ? None.NONE : a[2];
    thread.name =
        a[3] == null || a[3] == None.NONE ? thread.defaultName(creator.process()) : a[3].str();
    thread.args = a[4] == null ? Tuple.EMPTY : a[4];
    thread.kwargs = a[5] == null ? None.NONE : a[5];
    thread.daemon = a[6] == null || a[6] == None.NONE ? creator.isDaemon() : a[6].truth();
    thread.initialized = true;
    return None.NONE;
  }

  /** What every kind of thread needs; a name is made up where none was given. */
  final void initialize(ThreadState creator) {
    if (name == null) {
      name = defaultName(creator.process());
    }
    daemon = creator.isDaemon();
    initialized = true;
  }

  private String defaultName(Process process) {
    String numbered = "Thread-" + process.state(Counter.class, Counter::new).next();
    Value targetName = target == None.NONE ? null : Attributes.find(null, target, "__name__");
    return targetName == null ? numbered : numbered + " (" + targetName.str() + ")";
  }

  /** Numbers the threads of a process that were given no name. */
  private static final class Counter extends HeapPart {
    private int last;

    int next() {
      return ++last;
    }
  }

  // ---- starting

  private Value start(ThreadState starter) {
    checked();
    if (state != null) {
      throw Exceptions.runtimeError("threads can only be started once");
    }
    state = starter.machine().newThread(starter.process(), name, daemon);
    state.setObject(this);
    int created = starter.tell(0, new LaneEvent.Created(state.lane()));
    state.push(new Body(this, starter));
    state.launch(starter.nowNanos(), created);
    starter.push(new Started());
    return starter.park(LaneState.BLOCKED, new On.Lane(state.lane()), 0, ThreadState.NEVER);
  }

  /** {@code start()} returns when the new thread has begun. */
  private static final class Started extends Continuation {
    @Override
    public Value resume(Context context, Value woken) {
      return None.NONE;
    }
  }

  private Value run(Context context) {
    if (target == None.NONE) {
      return None.NONE;
    }
    Finished finished = new Finished();
    context.push(finished);
    return finished.settle(context, Arguments.call(context, target, args, kwargs));
  }

  /** {@code run()} returns None whatever the target returned. */
  private static final class Finished extends Continuation {
    @Override
    public Value resume(Context context, Value result) {
      return None.NONE;
    }
  }

  /** The bottom of a started thread's stack. */
  private static final class Body extends Continuation {
    private final Thread thread;
    private final ThreadState starter;
    private boolean begun;
    private boolean raised;

    Body(Thread thread, ThreadState starter) {
      this.thread = thread;
      this.starter = starter;
    }

    @Override
    public Value resume(Context context, Value result) {
      ThreadState self = ThreadState.of(context);
      if (raised) {
        ExceptionHook.report(self, thread.name, result.str());
        self.end(LaneEvent.Ending.RAISED);
        return Value.PENDING;
      }
      if (begun) {
        self.end(LaneEvent.Ending.RETURNED);
        return Value.PENDING;
      }
      begun = true;
      starter.wake(self.nowNanos(), self.startedEvent());
      context.push(this);
      Value run = Attributes.get(context, thread, "run");
      return settle(context, run.call(context, new Value[0], null));
    }

    @Override
    public Value failed(Context context, PyException exception) {
      ThreadState self = ThreadState.of(context);
      if (exception.value().type().isSubclass(Exceptions.SYSTEM_EXIT)) {
        self.end(LaneEvent.Ending.RETURNED);
        return Value.PENDING;
      }
      raised = true;
      context.push(this);
      return settle(context, TracebackReport.of(context, exception.value()));
    }
  }

  // ---- waiting for the end

  private boolean alive() {
    return state != null && !state.ended();
  }

  private Value join(ThreadState joiner, Value timeout) {
    checked();
    if (state == null) {
      throw Exceptions.runtimeError("cannot join thread before it is started");
    }
    if (state == joiner) {
      throw Exceptions.runtimeError("cannot join current thread");
    }
    if (state.ended()) {
      tellJoined(joiner, state);
      return None.NONE;
    }
    long deadline = Deadlines.from(joiner, Deadlines.nanos(timeout));
    return state.join(joiner, new Joined(state), deadline);
  }

  private static final class Joined extends Continuation {
    private final ThreadState joined;

    Joined(ThreadState joined) {
      this.joined = joined;
    }

    @Override
    public Value resume(Context context, Value woken) {
      if (woken == Bool.FALSE) {
        joined.forgetJoiner(ThreadState.of(context));
      } else {
        tellJoined(ThreadState.of(context), joined);
      }
      return None.NONE;
    }
  }

  private static void tellJoined(ThreadState joiner, ThreadState joined) {
    joiner.tell(joined.endedEvent(), new LaneEvent.Joined(joined.lane()));
  }

  // ---- attributes

  private static Value setName(Context context, Value[] a) {
    self(a).rename(a[1].str());
    return None.NONE;
  }

  private void rename(String newName) {
    checked();
    name = newName;
    if (alive()) {
      state.tell(0, new LaneEvent.Renamed(newName));
    }
  }

  private static Value setDaemon(Context context, Value[] a) {
    self(a).setDaemon(a[1]);
    return None.NONE;
  }

  private void setDaemon(Value value) {
    checked();
    if (state != null) {
      throw Exceptions.runtimeError("cannot set daemon status of active thread");
    }
    daemon = value.truth();
  }

  private Value ident() {
    return state == null ? None.NONE : Int.of(Identity.of(this));
  }

  private Value nativeId() {
    return state == null ? None.NONE : Int.of(state.process().pid() + state.lane());
  }

  @Override
  public String unpicklablePart() {
    return "_thread.lock";
  }

  @Override
  public String repr() {
    checked();
    StringBuilder status = new StringBuilder("initial");
    if (state != null) {
      status.replace(0, status.length(), state.ended() ? "stopped" : "started");
    }
    if (daemon) {
      status.append(" daemon");
    }
    if (state != null) {
      status.append(' ').append(Identity.of(this));
    }
    return "<" + type().name() + "(" + name + ", " + status + ")>";
  }

  /** The object of a thread, made when there is none yet. */
  static Value current(ThreadState thread) {
    if (thread.object() == null) {
      boolean main = thread == thread.process().mainThread();
      adopt(main ? MAIN : TYPE, thread, main ? "MainThread" : "Dummy-1");
    }
    return thread.object();
  }
}
