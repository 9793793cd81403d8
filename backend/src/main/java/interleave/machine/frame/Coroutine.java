package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** A coroutine object: what calling an {@code async def} function gives (PEP 492). */
public final class Coroutine extends Value implements Suspending, Resumable {
  /** {@code coroutine}. */
  public static final Type TYPE = Type.builtin("coroutine", Coroutine::define);

  private final PythonFunction function;
  private final Suspendable body;
  private Origin origin;
  private boolean kept;

  /** The line of a program's text that made a coroutine. */
  public record Origin(String file, int line) {}

  /** A coroutine over a frame not yet begun. */
  public Coroutine(PythonFunction function, PythonFrame frame) {
    this.function = function;
    this.body = new Suspendable(this, function, frame, "coroutine");
  }

  private static void define(TypeTable table) {
    Suspendable.define(table, "cr_", g -> ((Coroutine) g).body);
    table
        .notSubclassable()
        .method("send(self, value, /)", (c, a) -> fresh(a[0]).sendOrStop(c, a[1]))
        .method(
            "throw(self, type, value=, traceback=, /)", (c, a) -> Throwing.start(c, fresh(a[0]), a))
        .method("close(self, /)", (c, a) -> ((Coroutine) a[0]).body.close(c))
        .method("__await__(self, /)", (c, a) -> new CoroutineWrapper((Coroutine) a[0]));
  }

  /** The body of a coroutine that has not ended. */
  static Suspendable fresh(Value coroutine) {
    Suspendable body = ((Coroutine) coroutine).body;
    if (body.state() == Suspendable.State.FINISHED) {
      throw Exceptions.runtimeError("cannot reuse already awaited coroutine");
    }
    return body;
  }

  /** Where it was made; null where that is not known. */
  public Origin origin() {
    return origin;
  }

  /** Notes where it was made. */
  public void setOrigin(Origin place) {
    origin = place;
  }

  @Override
  public Suspendable body() {
    return body;
  }

  /** The function that made it. */
  public PythonFunction function() {
    return function;
  }

  /** Takes it up with a value; raises RuntimeError when it was awaited before. */
  @Override
  public Value send(Context context, Value value) {
    Value result = body.send(context, value);
    if (result == null) {
      throw Exceptions.runtimeError("cannot reuse already awaited coroutine");
    }
    return result;
  }

  @Override
  public Value raise(Context context, PyException exception) {
    return body.raise(context, exception);
  }

  /** Notes that a task drives it, and its loop keeps the task. */
  public void keep() {
    kept = true;
  }

  @Override
  public boolean isKept() {
    return kept;
  }

  @Override
  public boolean hasFinalizer() {
    return body.state() == Suspendable.State.CREATED || Suspending.super.hasFinalizer();
  }

  @Override
  public Value finalizeOn(Context context) {
    boolean awaited = body.state() != Suspendable.State.CREATED;
    Value closed = Suspending.super.finalizeOn(context);
    return awaited ? closed : context.neverAwaited(this);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<coroutine object " + body.qualifiedName() + " at " + Identity.address(this) + ">";
  }
}
