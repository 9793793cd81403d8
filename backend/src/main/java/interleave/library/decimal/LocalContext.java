package interleave.library.decimal;

import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** What {@code decimal.localcontext()} gives: sets a context, and the former one again. */
final class LocalContext extends Value {
  private static final Type TYPE = Type.builtin("ContextManager", LocalContext::define);

  private final DecimalContext inner;
  private final DecimalContext outer;

  LocalContext(DecimalContext inner, DecimalContext outer) {
    this.inner = inner;
    this.outer = outer;
  }

  private static void define(TypeTable table) {
    table
        .module("decimal")
        .notSubclassable()
        .namedWithModule()
        .method(
            "__enter__(self, /)",
            (c, a) -> {
              LocalContext self = (LocalContext) a[0];
              Contexts.set(ThreadState.of(c), self.inner);
              return self.inner;
            })
        .method(
            "__exit__(self, /, *args)",
            (c, a) -> {
              Contexts.set(ThreadState.of(c), ((LocalContext) a[0]).outer);
              return Bool.FALSE;
            });
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
