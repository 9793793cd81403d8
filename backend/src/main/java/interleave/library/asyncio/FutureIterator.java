package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Iterator;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** What {@code await future} iterates: the future itself while it is pending, then its result. */
final class FutureIterator extends Iterator {
  private static final Type TYPE = Type.builtin("FutureIter", FutureIterator::define);

  private Future future;

  FutureIterator(Future future) {
    this.future = future;
  }

  private static void define(TypeTable table) {
    table
        .module("_asyncio")
        .notSubclassable()
        .method("send(self, value, /)", (c, a) -> orStop(((FutureIterator) a[0]).next(c)));
  }

  private static Value orStop(Value value) {
    if (value == null) {
      throw Exceptions.stopIteration(None.NONE);
    }
    return value;
  }

  @Override
  public Value next(Context context) {
    if (future == null) {
      return null;
    }
    ThreadState thread = ThreadState.of(context);
    if (!future.isDone()) {
      if (future.isBlocking()) {
        throw Exceptions.runtimeError("await wasn't used with future");
      }
      future.setBlocking(true);
      future.loop().noteLine(thread.line());
      return future;
    }
    Future done = future;
    future = null;
    done.tellRetrieved(thread);
    Value result = done.result();
    if (result == None.NONE) {
      return null;
    }
    throw Exceptions.stopIteration(result);
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
