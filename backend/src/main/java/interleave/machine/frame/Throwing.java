package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Traceback;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * {@code throw(type, value, traceback)} of a generator or coroutine: makes the exception these mean
 * and raises it where the body stands.
 */
final class Throwing extends Continuation {
  private final Suspendable body;
  private final Type kind;

  private Throwing(Suspendable body, Type kind) {
    this.body = body;
    this.kind = kind;
  }

  /**
   * Throws.
   *
   * @param args the generator or coroutine, and what was given; null where it was left out
   */
  static Value start(Context context, Suspendable body, Value[] args) {
    if (isGiven(args[3]) && !(args[3] instanceof Traceback)) {
      return refuse(context, body, "throw() third argument must be a traceback object");
    }
    if (args[1] instanceof ExceptionInstance exception) {
      return isGiven(args[2])
          ? refuse(context, body, "instance exception may not have a separate value")
          : body.raise(context, new PyException(exception));
    }
    if (!(args[1] instanceof Type kind && kind.isSubclass(Exceptions.BASE_EXCEPTION))) {
      return refuse(
          context,
          body,
          "exceptions must be classes or instances deriving from BaseException, not "
              + args[1].type().name());
    }
    if (args[2] instanceof ExceptionInstance exception && exception.type().isSubclass(kind)) {
      return body.raise(context, new PyException(exception));
    }
    Throwing throwing = new Throwing(body, kind);
    context.push(throwing);
    return throwing.settle(context, kind.call(context, arguments(args[2]), null));
  }

  private static boolean isGiven(Value value) {
    return value != null && value != None.NONE;
  }

  private static Value[] arguments(Value value) {
    if (!isGiven(value)) {
      return new Value[0];
    }
    return value instanceof Tuple tuple ? tuple.items() : new Value[] {value};
  }

  private static Value refuse(Context context, Suspendable body, String problem) {
    return body.raiseAtDelegate(context, Exceptions.typeError(problem));
  }

  @Override
  public Value resume(Context context, Value made) {
    if (made instanceof ExceptionInstance exception) {
      return body.raise(context, new PyException(exception));
    }
    PyException wrong =
        Exceptions.typeError(
            "calling "
                + kind.repr()
                + " should have returned an instance of BaseException, not "
                + made.type().name());
    return body.raise(context, wrong);
  }

  @Override
  public Value failed(Context context, PyException exception) {
    return body.raise(context, exception);
  }
}
