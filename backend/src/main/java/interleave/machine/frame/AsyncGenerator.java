package interleave.machine.frame;

import interleave.machine.frame.Suspendable.State;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * An asynchronous generator (PEP 525). Each of its methods gives an awaitable, an {@link
 * AsyncGeneratorStep}; at most one of them is under way.
 */
public final class AsyncGenerator extends Value implements Suspending {
  /** {@code async_generator}. */
  public static final Type TYPE = Type.builtin("async_generator", AsyncGenerator::define);

  private final Suspendable body;
  private boolean known;
  private boolean running;
  private boolean closed;
  private Hook hook;

  /** The finalizer of {@code sys.set_asyncgen_hooks}: an event loop. */
  public interface Hook {
    /** Told that nothing refers to the generator any more; gives any value, or PENDING. */
    Value died(Context context, AsyncGenerator generator);
  }

  /** An asynchronous generator over a frame not yet begun. */
  public AsyncGenerator(PythonFunction function, PythonFrame frame) {
    this.body = new Suspendable(this, function, frame, "async generator");
  }

  private static void define(TypeTable table) {
    Suspendable.define(table, "ag_", g -> self(g).body);
    table
        .notSubclassable()
        .method("__aiter__(self, /)", (c, a) -> a[0])
        .method("__anext__(self, /)", (c, a) -> new AsyncGeneratorSend(self(a[0]), None.NONE))
        .method("asend(self, value, /)", (c, a) -> new AsyncGeneratorSend(self(a[0]), a[1]))
        .method(
            "athrow(self, type, value=, traceback=, /)", (c, a) -> AsyncGeneratorThrow.raising(a))
        .method("aclose(self, /)", (c, a) -> AsyncGeneratorThrow.closing(self(a[0])))
        .attribute("ag_running", g -> Bool.of(self(g).running));
  }

  private static AsyncGenerator self(Value value) {
    return (AsyncGenerator) value;
  }

  @Override
  public Suspendable body() {
    return body;
  }

  /** Whether one of its awaitables is under way. */
  boolean running() {
    return running;
  }

  /** Notes that one of its awaitables is under way. */
  void begin(Context context) {
    if (!known) {
      known = true;
      context.firstIterated(this);
    }
    running = true;
  }

  /** Notes that one of its awaitables is under way, or no more. */
  void setRunning(boolean value) {
    running = value;
  }

  /** Whether it was asked to close or has ended. */
  public boolean closed() {
    return closed;
  }

  /** Notes that it was asked to close. */
  void close() {
    closed = true;
  }

  /**
   * Notes that its frame has ended with an exception.
   *
   * @return the exception to go on with
   */
  PyException ended(PyException exception) {
    running = false;
    if (isEnd(exception)) {
      closed = true;
    }
    return exception;
  }

  /** Whether an exception is how an asynchronous generator ends. */
  static boolean isEnd(PyException exception) {
    Type type = exception.value().type();
    return type.isSubclass(Exceptions.STOP_ASYNC_ITERATION)
        || type.isSubclass(Exceptions.GENERATOR_EXIT);
  }

  /** Notes who is to close it when nothing refers to it any more; null for nobody. */
  public void setHook(Hook toBeTold) {
    hook = toBeTold;
  }

  @Override
  public boolean hasFinalizer() {
    return hook == null
        ? Suspending.super.hasFinalizer()
        : !closed && body.state() == State.SUSPENDED;
  }

  @Override
  public Value finalizeOn(Context context) {
    return hook == null ? Suspending.super.finalizeOn(context) : hook.died(context, this);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<async_generator object "
        + body.qualifiedName()
        + " at "
        + Identity.address(this)
        + ">";
  }
}
