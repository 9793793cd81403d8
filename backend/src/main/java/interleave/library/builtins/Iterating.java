package interleave.library.builtins;

import interleave.library.ModuleTable;
import interleave.machine.value.Callables;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** {@code len}, {@code iter}, {@code next} and their asynchronous forms. */
final class Iterating {
  private Iterating() {}

  static void define(ModuleTable table) {
    table
        .function("len(obj, /)", (c, a) -> Operations.length(c, a[0]))
        .function("iter(object, sentinel=, /)", Iterating::iter)
        .function("next(iterator, default=, /)", Iterating::next)
        .function("aiter(async_iterable, /)", Iterating::asyncIter)
        .function("anext(aiterator, default=, /)", Iterating::asyncNext);
  }

  private static Value iter(Context context, Value[] a) {
    if (a[1] == null) {
      return Operations.iter(context, a[0]);
    }
    if (!Callables.isCallable(a[0])) {
      throw Exceptions.typeError("iter(v, w): v must be callable");
    }
    throw NeedsPython.SIGNAL;
  }

  private static Value next(Context context, Value[] a) {
    if (a[1] == null) {
      Value item = Operations.next(context, a[0]);
      if (item == null) {
        throw Exceptions.stopIteration(null);
      }
      return item;
    }
    OrDefault then = new OrDefault(a[1]);
    context.push(then);
    try {
      Value item = Operations.next(context, a[0]);
      return item == null ? then.settle(context, a[1]) : then.settle(context, item);
    } catch (PyException e) {
      if (context.top() != then || !OrDefault.isStop(e)) {
        throw e;
      }
      return then.settle(context, a[1]);
    }
  }

  /** Takes a default where the iterator has ended. */
  private static final class OrDefault extends Continuation {
    private final Value absent;

    OrDefault(Value absent) {
      this.absent = absent;
    }

    static boolean isStop(PyException exception) {
      return exception.value().type().isSubclass(Exceptions.STOP_ITERATION);
    }

    @Override
    public Value resume(Context context, Value item) {
      return item;
    }

    @Override
    public Value exhausted(Context context, Value result) {
      return absent;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      if (isStop(exception)) {
        return absent;
      }
      throw exception;
    }
  }

  private static Value asyncIter(Context context, Value[] a) {
    Value method = a[0].type().lookup("__aiter__");
    if (method == null) {
      throw Exceptions.typeError("'" + a[0].type().name() + "' object is not an async iterable");
    }
    return Operations.callMethod(context, method, a[0], new Value[0], null);
  }

  private static Value asyncNext(Context context, Value[] a) {
    Value method = a[0].type().lookup("__anext__");
    if (method == null) {
      throw Exceptions.typeError("'" + a[0].type().name() + "' object is not an async iterator");
    }
    if (a[1] != null) {
      return context.twin("anext_or_default").call(context, a, null);
    }
    return Operations.callMethod(context, method, a[0], new Value[0], null);
  }
}
