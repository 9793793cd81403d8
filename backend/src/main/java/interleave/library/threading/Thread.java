package interleave.library.threading;

import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.Unpicklable;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.machine.value.Arguments;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
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

  private static final String NOT_INITIALIZED = "Thread.__init__() not called";

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
  static void adopt(Thread thread, ThreadState state, String name) {
    thread.initialized = true;
    thread.name = name;
    thread.daemon = state.isDaemon();
    thread.standFor(state);
  }

  /** Lets it be the object of a thread. */
  final void standFor(ThreadState thread) {
    state = thread;
    thread.setObject(this);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .pythonClass()
        .allocator(Thread::new)
        .method("__init__(self, group=, target=, name=, args=, kwargs=, *, daemon=)", Thread::init)
        .method("start(self)", (c, a) -> self(a).start(ThreadState.of(c)))
        .method("run(self)", (c, a) -> self(a).run(c))
        .method("join(self, timeout=)", (c, a) -> self(a).join(ThreadState.of(c), a[1]))
        .method("is_alive(self)", (c, a) -> Bool.of(self(a).asserted().alive()))
        .method("getName(self)", Deprecated.BODY)
        .method("setName(self, name)", Deprecated.BODY)
        .method("isDaemon(self)", Deprecated.BODY)
        .method("setDaemon(self, daemonic)", Deprecated.BODY)
        .attribute("name", t -> Str.of(of(t).asserted().name), (t, v) -> of(t).rename(v.str()))
        .attribute("daemon", t -> Bool.of(of(t).asserted().daemon), (t, v) -> of(t).setDaemon(v))
        .attribute("ident", t -> of(t).asserted().ident())
        .attribute(
            "native_id", t -> of(t).asserted().state == null ? None.NONE : nativeId(of(t).state))
        .attribute("_target", t -> of(t).work(of(t).target, "_target"), (t, v) -> of(t).target = v)
        .attribute("_args", t -> of(t).work(of(t).args, "_args"), (t, v) -> of(t).args = v)
        .attribute("_kwargs", t -> of(t).work(of(t).kwargs, "_kwargs"), (t, v) -> of(t).kwargs = v);
  }

  private static Thread of(Value value) {
    return (Thread) value;
  }

  private static Thread self(Value[] args) {
    return (Thread) args[0];
  }

  private Thread checked() {
    if (!initialized) {
      throw Exceptions.runtimeError(NOT_INITIALIZED);
    }
    return this;
  }

  /** For questions, where CPython only asserts it. */
  private Thread asserted() {
    if (!initialized) {
      throw Exceptions.of(Exceptions.ASSERTION_ERROR, NOT_INITIALIZED);
    }
    return this;
  }

  /** What {@code run()} is to do, gone once it is done. */
  private Value work(Value value, String attribute) {
    if (value == null) {
      throw Attributes.missing(this, attribute);
    }
    return value;
  }

  private static Value init(Context context, Value[] a) {
    Thread thread = self(a);
    if (a[1] != null && a[1] != None.NONE) {
      throw Exceptions.of(Exceptions.ASSERTION_ERROR, "group argument must be None for now");
    }
    ThreadState creator = ThreadState.of(context);
    thread.target = a[2] == null ? None.NONE : a[2];
    thread.name =
        a[3] == null || !a[3].truth() ? thread.defaultName(creator.process()) : a[3].str();
    thread.args = a[4] == null ? Tuple.EMPTY : a[4];
    thread.kwargs = a[5] == null || a[5] == None.NONE ? new Dict() : a[5];
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

  /** The next number for a name. */
  static int nextNumber(Process process) {
    return process.state(Counter.class, Counter::new).next();
  }

  private String defaultName(Process process) {
    String numbered = "Thread-" + nextNumber(process);
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
    if (!initialized) {
      throw Exceptions.runtimeError("thread.__init__() not called");
    }
    if (state != null) {
      throw Exceptions.runtimeError("threads can only be started once");
    }
    Identities.of(starter.process()).begin();
    state = starter.machine().newThread(starter.process(), name, daemon);
    state.setObject(this);
    int created = starter.tell(0, new LaneEvent.Created(state.lane()));
    state.push(new ThreadBody(this, starter));
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
    Finished finished = new Finished(this);
    context.push(finished);
    if (work(target, "_target") == None.NONE) {
      return finished.settle(context, None.NONE);
    }
    return finished.settle(context, Arguments.call(context, target, args, kwargs));
  }

  /**
   * {@code run()} returns None whatever the target returned, and lets go of the target lest the
   * thread and what it works on hold each other.
   */
  private static final class Finished extends Continuation {
    private final Thread thread;

    Finished(Thread thread) {
      this.thread = thread;
    }

    @Override
    public Value resume(Context context, Value result) {
      forget();
      return None.NONE;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      forget();
      throw exception;
    }

    private void forget() {
      thread.target = null;
      thread.args = null;
      thread.kwargs = null;
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
    long deadline = Deadlines.from(joiner, Deadlines.joinNanos(timeout));
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

  private void rename(String newName) {
    asserted();
    name = newName;
    if (alive()) {
      state.tell(0, new LaneEvent.Renamed(newName));
    }
  }

  private void setDaemon(Value value) {
    checked();
    if (state != null) {
      throw Exceptions.runtimeError("cannot set daemon status of active thread");
    }
    daemon = value.truth();
  }

  /** {@code ident}. */
  final Value ident() {
    return state == null ? None.NONE : Int.of(Identity.of(identified()));
  }

  /** What has the number that is its {@code ident}. */
  Value identified() {
    return this;
  }

  /** {@code threading.get_native_id()} of a thread. */
  static Value nativeId(ThreadState thread) {
    Process process = thread.process();
    return Int.of(process.pid() + (thread == process.mainThread() ? 0 : thread.lane()));
  }

  @Override
  public String unpicklablePart() {
    return "_thread.lock";
  }

  @Override
  public String repr() {
    asserted();
    StringBuilder status = new StringBuilder("initial");
    if (state != null) {
      status.replace(
          0, status.length(), identified() == this && state.ended() ? "stopped" : "started");
    }
    if (daemon) {
      status.append(" daemon");
    }
    if (state != null) {
      status.append(' ').append(Identity.of(identified()));
    }
    return "<" + type().name() + "(" + name + ", " + status + ")>";
  }

  /** The object of a thread, made when there is none yet. */
  static Value current(ThreadState thread) {
    if (thread.object() == null && thread == thread.process().mainThread()) {
      adopt(new Thread(MAIN), thread, "MainThread");
    }
    return thread.object() == null ? DummyThread.of(thread) : thread.object();
  }
}
