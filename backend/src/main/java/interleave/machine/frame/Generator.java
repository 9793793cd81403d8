package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Identity;
import interleave.machine.value.Iterator;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** A generator (PEP 255, PEP 342). */
public final class Generator extends Iterator implements Suspending, Resumable {
  /** {@code generator}. */
  public static final Type TYPE = Type.builtin("generator", Generator::define);

  private final Suspendable body;

  /** A generator over a frame not yet begun. */
  public Generator(PythonFunction function, PythonFrame frame) {
    this.body = new Suspendable(this, function, frame, "generator");
  }

  private static void define(TypeTable table) {
    Suspendable.define(table, "gi_", g -> ((Generator) g).body);
    table
        .notSubclassable()
        .method("__next__(self, /)", (c, a) -> body(a).sendOrStop(c, None.NONE))
        .method("send(self, value, /)", (c, a) -> body(a).sendOrStop(c, a[1]))
        .method("throw(self, type, value=, traceback=, /)", (c, a) -> Throwing.start(c, body(a), a))
        .method("close(self, /)", (c, a) -> body(a).close(c));
  }

  /** Whether it can be awaited, as {@code types.coroutine()} has it. */
  public boolean isIterableCoroutine() {
    return body.frame().code.kind() == Code.Kind.ITERABLE_COROUTINE;
  }

  private static Suspendable body(Value[] args) {
    return ((Generator) args[0]).body;
  }

  @Override
  public Suspendable body() {
    return body;
  }

  @Override
  public Value send(Context context, Value value) {
    return body.sendOrStop(context, value);
  }

  @Override
  public Value raise(Context context, PyException exception) {
    return body.raise(context, exception);
  }

  @Override
  public Value next(Context context) {
    return body.send(context, None.NONE);
  }

  @Override
  public boolean closed() {
    return false;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<generator object " + body.qualifiedName() + " at " + Identity.address(this) + ">";
  }
}
