package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Traceback;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code asyncio.Future}: a result that will be there some day.
 *
 * <p>Whoever waits for it is called back by its loop, never at once. The listener is told of it
 * when the program makes it itself or when a task waits for it.
 */
public class Future extends Instance {
  /** {@code _asyncio.Future}. */
  public static final Type TYPE = Type.builtin("Future", FutureTable::define);

  /** How far it is. */
  enum State {
    PENDING,
    CANCELLED,
    FINISHED
  }

  /** Someone to be called when it is done, and the context to do it in. */
  record DoneCallback(Value function, Variables variables) {}

  private Loop loop;
  private State state = State.PENDING;
  private Value result = None.NONE;
  private ExceptionInstance exception;
  private Traceback traceback;
  private ExceptionInstance cancelledException;
  private Value cancelMessage = None.NONE;
  private List<DoneCallback> callbacks = new ArrayList<>(1);
  private boolean blocking;
  private boolean unretrieved;
  private int resource;
  private int doneEvent;
  private Long untilNanos;

  Future(Type type) {
    super(type);
  }

  /** A future of a loop. */
  Future(Loop loop) {
    this(TYPE);
    this.loop = loop;
  }

  void setLoop(Loop value) {
    loop = value;
  }

  /** Its loop. */
  final Loop loop() {
    if (loop == null) {
      throw Exceptions.runtimeError("Future object is not initialized.");
    }
    return loop;
  }

  final State state() {
    return state;
  }

  final boolean isDone() {
    return state != State.PENDING;
  }

  final boolean isBlocking() {
    return blocking;
  }

  final void setBlocking(boolean value) {
    blocking = value;
  }

  final boolean isUnretrieved() {
    return unretrieved;
  }

  final void setUnretrieved(boolean value) {
    unretrieved = value;
  }

  final ExceptionInstance exceptionOrNull() {
    return exception;
  }

  final Value resultOrNone() {
    return result;
  }

  final Value cancelMessage() {
    return cancelMessage;
  }

  final void setCancelMessage(Value message) {
    cancelMessage = message;
  }

  final void setCancelledException(ExceptionInstance value) {
    cancelledException = value;
  }

  final List<DoneCallback> callbacks() {
    return callbacks;
  }

  // ---- telling

  /** Makes it known to the listener, under a name where the program makes it itself. */
  final void create(ThreadState thread) {
    if (thread.top() instanceof PythonFrame frame && !frame.code.isLibrary()) {
      announce(thread, thread.bindingName());
    }
  }

  private void announce(ThreadState thread, String name) {
    resource =
        thread.machine().listener().resource(ResourceKind.FUTURE, name, thread.process().lane());
    thread.tell(0, new ResourceEvent.Created(resource));
  }

  /** It is done when its loop's clock shows that time, by a timer. */
  final void setUntilNanos(long nanos) {
    untilNanos = nanos;
  }

  /** What a task that waits for it waits on. */
  On on(ThreadState thread) {
    if (untilNanos != null) {
      return new On.Until(untilNanos);
    }
    if (resource == 0) {
      announce(thread, null);
    }
    return new On.Resource(resource);
  }

  /** The event that made it done, 0 if it was not told. */
  int doneEvent() {
    return doneEvent;
  }

  /** Tells that its result was taken. */
  void tellRetrieved(ThreadState thread) {
    if (resource != 0) {
      thread.tell(doneEvent, new FutureEvent.Retrieved(resource));
    }
  }

  void tellDone(ThreadState thread) {
    if (resource == 0) {
      doneEvent = loop.startedEvent();
    } else if (state == State.CANCELLED) {
      doneEvent = thread.tell(0, new FutureEvent.Cancelled(resource));
    } else {
      Value shown = exception == null ? result : exception;
      doneEvent =
          thread.tell(
              0, new FutureEvent.Completed(resource, exception != null, Words.brief(shown)));
    }
  }

  void tellCallback(ThreadState thread, Value function, boolean added) {
    if (resource != 0) {
      String name = Words.name(function);
      thread.tell(
          0,
          added
              ? new CallbackEvent.Added(resource, null, name)
              : new CallbackEvent.Removed(resource, null, name));
    }
  }

  // ---- becoming done

  final void setResult(ThreadState thread, Value value) {
    refuseDone();
    result = value;
    finish(thread, State.FINISHED);
  }

  final void setException(ThreadState thread, ExceptionInstance value) {
    refuseDone();
    exception = value;
    traceback = value.lastPassed();
    unretrieved = true;
    boolean awaited = !callbacks.isEmpty();
    finish(thread, State.FINISHED);
    loop.failures().add(this, awaited);
  }

  private void refuseDone() {
    loop();
    if (state != State.PENDING) {
      throw Errors.invalidState("invalid state");
    }
  }

  /** {@code cancel(msg)}; whether it was still pending. */
  boolean cancel(ThreadState thread, Value message) {
    loop();
    unretrieved = false;
    if (state != State.PENDING) {
      return false;
    }
    cancelMessage = message;
    finish(thread, State.CANCELLED);
    return true;
  }

  private void finish(ThreadState thread, State how) {
    state = how;
    tellDone(thread);
    List<DoneCallback> waiting = callbacks;
    callbacks = new ArrayList<>(0);
    for (DoneCallback callback : waiting) {
      loop.callSoon(
          thread,
          new Handle(loop, callback.function, new Value[] {this}, callback.variables),
          doneEvent());
    }
  }

  final void addCallback(ThreadState thread, Value function, Variables variables) {
    if (state != State.PENDING) {
      loop()
          .callSoon(thread, new Handle(loop, function, new Value[] {this}, variables), doneEvent());
    } else {
      callbacks.add(new DoneCallback(function, variables));
    }
  }

  // ---- asking

  /**
   * The result.
   *
   * @throws PyException its exception, CancelledError, InvalidStateError
   */
  final Value result() {
    if (state == State.CANCELLED) {
      throw new PyException(takeCancelledError());
    }
    if (state != State.FINISHED) {
      throw Errors.invalidState("Result is not set.");
    }
    unretrieved = false;
    if (exception != null) {
      throw new PyException(rewound());
    }
    return result;
  }

  /** The exception with the traceback it had when it was set. */
  private ExceptionInstance rewound() {
    exception.setTraceback(traceback);
    return exception;
  }

  final Value exception() {
    if (state == State.CANCELLED) {
      throw new PyException(takeCancelledError());
    }
    if (state != State.FINISHED) {
      throw Errors.invalidState("Exception is not set.");
    }
    unretrieved = false;
    return exception == null ? None.NONE : exception;
  }

  /** The error that tells of the cancellation: the one that ended the task, or a new one. */
  final ExceptionInstance takeCancelledError() {
    ExceptionInstance known = cancelledException;
    cancelledException = null;
    if (known != null) {
      return known;
    }
    return cancelMessage == None.NONE
        ? Exceptions.of(Errors.CANCELLED_ERROR).value()
        : Exceptions.of(Errors.CANCELLED_ERROR, cancelMessage).value();
  }

  final Value remove(ThreadState thread, Value function) {
    int before = callbacks.size();
    callbacks.removeIf(c -> same(c.function, function));
    if (callbacks.size() < before) {
      tellCallback(thread, function, false);
    }
    return Int.of(before - callbacks.size());
  }

  private static boolean same(Value left, Value right) {
    return left == right
        || left.compare(interleave.machine.value.Comparison.EQ, right)
            == interleave.machine.value.Bool.TRUE;
  }

  static Value iterate(Context context, Value future) {
    return new FutureIterator((Future) future);
  }

  @Override
  public String repr() {
    return "<" + type().name() + " " + String.join(" ", FutureText.info(this)) + ">";
  }

  final Str stateName() {
    return Str.of(state.name());
  }
}
