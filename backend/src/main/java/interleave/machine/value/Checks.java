package interleave.machine.value;

/** Checks what a special method returned, as CPython does behind each of them. */
final class Checks extends Continuation {
  private final Kind kind;

  enum Kind {
    BOOL,
    NONZERO,
    TRUTH,
    LENGTH,
    ITERATOR,
    STR,
    REPR,
    FORMAT,
    HASH
  }

  Checks(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Value resume(Context context, Value result) {
    String type = result.type().name();
    return switch (kind) {
      case BOOL -> {
        if (result instanceof Bool) {
          yield result;
        }
        throw Exceptions.typeError("__bool__ should return bool, returned " + type);
      }
      case NONZERO -> Bool.of(length(result).truth());
      case TRUTH -> Operations.truth(context, result);
      case LENGTH -> length(result);
      case ITERATOR -> {
        if (result instanceof Iterator || result.type().lookup("__next__") != null) {
          yield result;
        }
        throw Exceptions.typeError("iter() returned non-iterator of type '" + type + "'");
      }
      case STR, REPR, FORMAT -> {
        if (result.unwrap() instanceof Str) {
          yield result;
        }
        throw Exceptions.typeError(
            kind == Kind.FORMAT
                ? "__format__ must return a str, not " + type
                : (kind == Kind.STR ? "__str__" : "__repr__")
                    + " returned non-string (type "
                    + type
                    + ")");
      }
      case HASH -> {
        if (result.unwrap() instanceof Int small) {
          yield small.value == -1 ? Int.of(-2) : small;
        }
        if (result.unwrap() instanceof BigInt) {
          yield Int.of(result.hash());
        }
        throw Exceptions.typeError("__hash__ method should return an integer");
      }
    };
  }

  private static Value length(Value result) {
    Integral length = Indexes.require(result);
    if (length.signum() < 0) {
      throw Exceptions.valueError("__len__() should return >= 0");
    }
    if (!length.fitsLong()) {
      throw Exceptions.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return length.plain();
  }
}
