package interleave.machine.value;

/**
 * A rich comparison with at least one operand of a program's class: the left operand's method, then
 * the right one's with the comparison exchanged (the other way round for a subclass on the right);
 * {@code !=} without a method of its own negates {@code ==}.
 */
final class CompareDispatch extends Continuation {
  private final Comparison op;
  private final Value left;
  private final Value right;
  private final boolean rightFirst;
  private int tried;
  private boolean negate;

  private static final class Negation extends Continuation {
    @Override
    public Value resume(Context context, Value truth) {
      return Bool.of(truth == Bool.FALSE);
    }
  }

  private CompareDispatch(Comparison op, Value left, Value right) {
    this.op = op;
    this.left = left;
    this.right = right;
    this.rightFirst = left.type() != right.type() && right.type().isSubclass(left.type());
  }

  static Value start(Context context, Comparison op, Value left, Value right) {
    return new CompareDispatch(op, left, right).advance(context);
  }

  private Value advance(Context context) {
    while (tried < 2) {
      boolean fromRight = (tried == 0) == rightFirst;
      tried++;
      Value self = fromRight ? right : left;
      Value other = fromRight ? left : right;
      Comparison asked = fromRight ? op.swapped() : op;
      Value method = self.type().lookup(asked.method());
      negate = false;
      if (asked == Comparison.NE && method == Type.OBJECT.own("__ne__")) {
        Value equal = self.type().lookup("__eq__");
        if (!(equal instanceof NativeFunction)) {
          negate = true;
          method = equal;
        }
      }
      if (method == null) {
        continue;
      }
      if (!(method instanceof NativeFunction)) {
        context.push(this);
        return settle(
            context, Operations.callMethod(context, method, self, new Value[] {other}, null));
      }
      try {
        Bool result = self.compare(asked, other.unwrap());
        if (result != null) {
          return result;
        }
      } catch (NeedsPython open) {
        return context
            .twin("compare")
            .call(context, new Value[] {Str.of(asked.symbol()), self, other}, null);
      }
    }
    if (op == Comparison.EQ || op == Comparison.NE) {
      return Bool.of((left == right) == (op == Comparison.EQ));
    }
    throw Failures.comparison(op, left, right);
  }

  @Override
  public Value resume(Context context, Value result) {
    if (result == NotImplemented.NOT_IMPLEMENTED) {
      return advance(context);
    }
    if (!negate) {
      return result;
    }
    Negation negation = new Negation();
    context.push(negation);
    return negation.settle(context, Operations.truth(context, result));
  }
}
