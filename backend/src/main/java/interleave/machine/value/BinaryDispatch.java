package interleave.machine.value;

/**
 * A binary operator with at least one operand of a program's class: tries the left operand's
 * method, then the right one's reflected method, in the order the data model (3.3.8) gives.
 */
final class BinaryDispatch extends Continuation {
  private final Operator op;
  private final Value left;
  private final Value right;
  private final boolean augmented;
  private final Step[] steps;
  private int next;

  private enum Step {
    INPLACE,
    LEFT,
    RIGHT
  }

  private BinaryDispatch(Operator op, Value left, Value right, boolean augmented, Step[] steps) {
    this.op = op;
    this.left = left;
    this.right = right;
    this.augmented = augmented;
    this.steps = steps;
  }

  static Value start(Context context, Operator op, Value left, Value right, boolean augmented) {
    Step[] plain =
        rightFirst(op, left, right)
            ? new Step[] {Step.RIGHT, Step.LEFT}
            : left.type() == right.type() && !nativeMethods(op, left)
                ? new Step[] {Step.LEFT}
                : new Step[] {Step.LEFT, Step.RIGHT};
    Step[] steps = plain;
    if (augmented) {
      steps = new Step[plain.length + 1];
      steps[0] = Step.INPLACE;
      System.arraycopy(plain, 0, steps, 1, plain.length);
    }
    return new BinaryDispatch(op, left, right, augmented, steps).advance(context);
  }

  private static boolean nativeMethods(Operator op, Value operand) {
    return operand.type().lookup(op.method()) instanceof NativeFunction;
  }

  /** A subclass that brings its own reflected method goes first. */
  private static boolean rightFirst(Operator op, Value left, Value right) {
    if (left.type() == right.type() || !right.type().isSubclass(left.type())) {
      return false;
    }
    Value own = right.type().lookup(op.reflectedMethod());
    return own != null && own != left.type().lookup(op.reflectedMethod());
  }

  private Value advance(Context context) {
    while (next < steps.length) {
      Step step = steps[next++];
      Value self = step == Step.RIGHT ? right : left;
      Value other = step == Step.RIGHT ? left : right;
      Value method = self.type().lookup(name(step));
      if (method == null) {
        continue;
      }
      if (method instanceof NativeFunction) {
        try {
          Value result = nativeResult(step, self, other);
          if (result != null) {
            return result;
          }
        } catch (NeedsPython open) {
          return Operations.operatorTwin(context, name(step), self, other);
        }
      } else {
        context.push(this);
        return settle(
            context, Operations.callMethod(context, method, self, new Value[] {other}, null));
      }
    }
    if (op == Operator.MUL) {
      if (Failures.isSequence(left) && Operations.override(right, "__index__") != null) {
        return repeat(context, left, right, augmented);
      }
      if (!augmented
          && Failures.isSequence(right)
          && Operations.override(left, "__index__") != null) {
        return repeat(context, right, left, false);
      }
    }
    throw Failures.binary(augmented ? op.augmentedSymbol() : op.symbol(), left, right);
  }

  /** A sequence repeated as often as an {@code __index__} of the program's says. */
  private static Value repeat(Context context, Value sequence, Value times, boolean inPlace) {
    return context
        .twin("repeat")
        .call(context, new Value[] {sequence, times, Bool.of(inPlace)}, null);
  }

  private String name(Step step) {
    return switch (step) {
      case INPLACE -> op.inplaceMethod();
      case LEFT -> op.method();
      case RIGHT -> op.reflectedMethod();
    };
  }

  private Value nativeResult(Step step, Value self, Value other) {
    return switch (step) {
      case INPLACE -> self.inplace(op, other);
      case LEFT -> self.binary(op, operand(op, self, other));
      case RIGHT ->
          augmented && op == Operator.MUL && Failures.hidesSequence(left, right)
              ? null
              : self.reflected(op, other.unwrap());
    };
  }

  /** What a native operator works on: the value behind the other, which text writes as it is. */
  static Value operand(Operator op, Value self, Value other) {
    Value plain = self.unwrap();
    boolean writes = op == Operator.MOD && (plain instanceof Str || plain instanceof ByteSequence);
    return writes ? other : other.unwrap();
  }

  @Override
  public Value resume(Context context, Value result) {
    return result == NotImplemented.NOT_IMPLEMENTED ? advance(context) : result;
  }
}
