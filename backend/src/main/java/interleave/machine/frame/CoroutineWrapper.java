package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Iterator;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** What {@code coroutine.__await__()} gives: the coroutine as an iterator (genobject.c). */
public final class CoroutineWrapper extends Iterator {
  private static final Type TYPE = Type.builtin("coroutine_wrapper", CoroutineWrapper::define);

  private final Coroutine coroutine;

  CoroutineWrapper(Coroutine coroutine) {
    this.coroutine = coroutine;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .method("__iter__(self, /)", (c, a) -> a[0])
        .method("__next__(self, /)", (c, a) -> fresh(a).sendOrStop(c, None.NONE))
        .method("send(self, value, /)", (c, a) -> fresh(a).sendOrStop(c, a[1]))
        .method(
            "throw(self, type, value=, traceback=, /)", (c, a) -> Throwing.start(c, fresh(a), a))
        .method("close(self, /)", (c, a) -> wrapped(a).body().close(c));
  }

  private static Coroutine wrapped(Value[] args) {
    return ((CoroutineWrapper) args[0]).coroutine;
  }

  private static Suspendable fresh(Value[] args) {
    return Coroutine.fresh(wrapped(args));
  }

  /** The coroutine itself. */
  public Coroutine coroutine() {
    return coroutine;
  }

  @Override
  public Value next(Context context) {
    return Coroutine.fresh(coroutine).send(context, None.NONE);
  }

  @Override
  public boolean closed() {
    return false;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
