package interleave.machine.frame;

import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Finalizable;
import interleave.machine.value.HeapPart;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.function.Function;

/**
 * The body of a generator or coroutine: a frame that can be left and taken up again (PEP 342, PEP
 * 492). The machine tells it when its frame yields, returns or raises.
 */
public final class Suspendable extends HeapPart {
  private final Finalizable owner;
  private final PythonFrame frame;
  private final String noun;
  private final boolean asynchronous;
  private String name;
  private String qualifiedName;
  private State state = State.CREATED;
  private boolean raised;
  private boolean watched;

  /** Where it is in its life. */
  public enum State {
    CREATED,
    SUSPENDED,
    RUNNING,
    FINISHED
  }

  /**
   * A body not yet begun.
   *
   * @param owner the generator or coroutine
   * @param function whose call made it, and whose names it takes
   * @param noun how error messages call it: "generator", "coroutine", "async generator"
   */
  public Suspendable(Finalizable owner, PythonFunction function, PythonFrame frame, String noun) {
    this.owner = owner;
    this.name = function.name();
    this.qualifiedName = function.qualifiedName();
    this.frame = frame;
    this.noun = noun;
    this.asynchronous = frame.code.kind() == Code.Kind.ASYNC_GENERATOR;
    frame.body = this;
  }

  /**
   * Defines what can be asked of a generator or coroutine about its body.
   *
   * @param prefix of the names: {@code "gi_"}
   */
  static void define(TypeTable table, String prefix, Function<Value, Suspendable> body) {
    String inner = prefix.equals("gi_") ? "gi_yieldfrom" : prefix + "await";
    table
        .attribute(
            "__name__",
            v -> Str.of(body.apply(v).name),
            (v, text) -> body.apply(v).name = Checked.text(text, "__name__"))
        .attribute(
            "__qualname__",
            v -> Str.of(body.apply(v).qualifiedName),
            (v, text) -> body.apply(v).qualifiedName = Checked.text(text, "__qualname__"))
        .attribute(prefix + "frame", v -> body.apply(v).frameObject())
        .attribute(prefix + "code", v -> body.apply(v).frame.code.object())
        .attribute(prefix + "suspended", v -> Bool.of(body.apply(v).state == State.SUSPENDED))
        .attribute(inner, v -> body.apply(v).delegateOrNone());
    if (!prefix.equals("ag_")) {
      table.attribute(prefix + "running", v -> Bool.of(body.apply(v).state == State.RUNNING));
    }
  }

  private Value frameObject() {
    return state == State.FINISHED ? None.NONE : LiveFrame.of(frame);
  }

  private Value delegateOrNone() {
    Value delegate = delegate();
    return delegate == null ? None.NONE : delegate;
  }

  /** {@code __qualname__}. */
  String qualifiedName() {
    return qualifiedName;
  }

  /** Where it is in its life. */
  public State state() {
    return state;
  }

  /** Whether it was an exception that finished it. */
  public boolean hasRaised() {
    return raised;
  }

  /** Its frame. */
  public PythonFrame frame() {
    return frame;
  }

  /** Told by the machine when the frame has yielded. */
  public void yielded(Context on) {
    state = State.SUSPENDED;
    if (!watched && (asynchronous || frame.code.guards(frame.pc))) {
      watched = true;
      on.watch(owner);
    }
  }

  /** Whether something happens when it is closed where it stands. */
  boolean hasFinalizer() {
    return state == State.SUSPENDED && frame.code.guards(frame.pc);
  }

  /** Notes whether it is watched by those who finalize what has died. */
  void setWatched(boolean value) {
    watched = value;
  }

  /** Told by the machine when the frame has returned or raised. */
  public void finished() {
    state = State.FINISHED;
  }

  /**
   * Told by the machine when an exception leaves the frame: a StopIteration may not (PEP 479), nor
   * a StopAsyncIteration an asynchronous generator (PEP 525).
   *
   * @return the exception to go on with
   */
  public PyException left(PyException exception) {
    finished();
    raised = true;
    ExceptionInstance value = exception.value();
    Type stop =
        value.type().isSubclass(Exceptions.STOP_ITERATION)
            ? Exceptions.STOP_ITERATION
            : Exceptions.STOP_ASYNC_ITERATION;
    if (stop == Exceptions.STOP_ITERATION
        || asynchronous && value.type().isSubclass(Exceptions.STOP_ASYNC_ITERATION)) {
      PyException wrapped = Exceptions.runtimeError(noun + " raised " + stop.name());
      wrapped.value().setCause(value);
      wrapped.value().setContext(value);
      return wrapped;
    }
    return exception;
  }

  /**
   * Takes the frame up with a value.
   *
   * @return PENDING; null when it was finished before
   * @throws PyException ValueError when running, TypeError for a value sent before the start
   */
  public Value send(Context context, Value value) {
    refuseRunning();
    if (state == State.FINISHED) {
      return null;
    }
    if (state == State.CREATED) {
      if (value != None.NONE) {
        throw Exceptions.typeError("can't send non-None value to a just-started " + noun);
      }
      enter(context);
      return Value.PENDING;
    }
    enter(context);
    frame.pc = frame.code.instructions()[frame.pc].returned(frame, value);
    return Value.PENDING;
  }

  /** As {@link #send}, but StopIteration when it was finished before: what {@code send()} does. */
  public Value sendOrStop(Context context, Value value) {
    Value result = send(context, value);
    if (result == null) {
      throw Exceptions.stopIteration(None.NONE);
    }
    return result;
  }

  /**
   * Raises an exception where the frame stands.
   *
   * @return PENDING when the frame could take it up at once; otherwise the exception is thrown with
   *     the frame on top, for the machine to find its handlers
   */
  public Value raise(Context context, PyException exception) {
    refuseRunning();
    if (state == State.FINISHED) {
      throw exception;
    }
    if (state == State.CREATED) {
      state = State.FINISHED;
      throw exception;
    }
    enter(context);
    throw frame.handled == null
        ? PyException.handOn(exception.value())
        : new PyException(exception.value());
  }

  /** The iterator that the frame has delegated to while it is left; null where there is none. */
  private Value delegate() {
    return state == State.SUSPENDED && frame.pc > 0 ? sender().delegate(frame) : null;
  }

  /** Whether the frame has been left for something else that it waits for. */
  public boolean delegates() {
    return delegate() != null;
  }

  /** Whether the frame has delegated to what exceptions can be thrown into. */
  private boolean hasThrowingDelegate() {
    Value delegate = delegate();
    return delegate != null && delegate.type().lookup("throw") != null;
  }

  /** What stands before the yield the frame is left at: there it has asked its delegate. */
  private Instruction sender() {
    return frame.code.instructions()[frame.pc - 1];
  }

  /**
   * Raises what is wrong with the arguments of {@code throw()}: where the frame has asked its
   * delegate, as that finds them wrong; otherwise outside.
   */
  Value raiseAtDelegate(Context context, PyException exception) {
    if (!hasThrowingDelegate()) {
      throw exception;
    }
    Value delegate = delegate();
    enter(context);
    frame.pc = sender().index();
    if (delegate instanceof Generator inner && inner.body().hasThrowingDelegate()) {
      return inner.body().raiseAtDelegate(context, exception);
    }
    throw exception;
  }

  /** {@code close()}: raises GeneratorExit inside; None or PENDING. */
  public Value close(Context context) {
    refuseRunning();
    if (state == State.CREATED) {
      state = State.FINISHED;
    }
    if (state == State.FINISHED) {
      return None.NONE;
    }
    context.push(new Closing(noun));
    enter(context);
    throw Exceptions.of(Exceptions.GENERATOR_EXIT);
  }

  private void refuseRunning() {
    if (state == State.RUNNING) {
      throw Exceptions.valueError(noun + " already executing");
    }
  }

  private void enter(Context context) {
    state = State.RUNNING;
    frame.context = context;
    context.push(frame);
  }

  /** Waits for a body that was asked to close. */
  private static final class Closing extends Continuation {
    private final String noun;

    Closing(String noun) {
      this.noun = noun;
    }

    @Override
    public Value resume(Context context, Value yielded) {
      throw Exceptions.runtimeError(noun + " ignored GeneratorExit");
    }

    @Override
    public Value exhausted(Context context, Value result) {
      return None.NONE;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      var type = exception.value().type();
      if (type.isSubclass(Exceptions.GENERATOR_EXIT)
          || type.isSubclass(Exceptions.STOP_ITERATION)) {
        return None.NONE;
      }
      throw exception;
    }
  }
}
