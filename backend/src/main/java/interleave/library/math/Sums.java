package interleave.library.math;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.value.Context;
import interleave.machine.value.Drain;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.Iteration;
import interleave.machine.value.List;
import interleave.machine.value.Operations;
import interleave.machine.value.Operator;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;

/** {@code fsum}, {@code prod}, {@code hypot} and {@code dist}. */
final class Sums {
  private static final MathContext PRECISE = new MathContext(60);

  private Sums() {}

  static void define(ModuleTable table) {
    table
        .function("fsum(seq, /)", (c, a) -> new ExactSum().start(c, a[0]))
        .function("prod(iterable, /, *, start=)", (c, a) -> new Product(a[1]).start(c, a[0]))
        .function("hypot(*coordinates)", (c, a) -> Float.of(norm(reals(((Tuple) a[0]).items()))))
        .function("dist(p, q, /)", Sums::dist);
  }

  private static double[] reals(Value[] values) {
    double[] reals = new double[values.length];
    for (int i = 0; i < reals.length; i++) {
      reals[i] = Arguments.real(values[i]);
    }
    return reals;
  }

  /** The sum of the items, rounded once. */
  private static final class ExactSum extends Drain {
    @Override
    protected Value finish(Context context, List items) {
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof Instance) {
          return context.twin("fsum_of").call(context, new Value[] {items}, null);
        }
      }
      return sum(reals(items.toArray()));
    }

    private static Value sum(double[] items) {
      BigDecimal exact = BigDecimal.ZERO;
      double special = 0;
      double infinities = 0;
      for (double item : items) {
        if (Double.isFinite(item)) {
          exact = exact.add(new BigDecimal(item));
        } else {
          special += item;
          infinities += Double.isInfinite(item) ? item : 0;
        }
      }
      if (Double.isNaN(infinities)) {
        throw Exceptions.valueError("-inf + inf in fsum");
      }
      if (special != 0) {
        return Float.of(special);
      }
      double sum = exact.doubleValue();
      if (Double.isInfinite(sum)) {
        throw Exceptions.overflowError("intermediate overflow in fsum");
      }
      return Float.of(sum);
    }
  }

  private static final class Product extends Drain {
    private final Value first;

    Product(Value first) {
      this.first = first == null ? Int.ONE : first;
    }

    @Override
    protected Value finish(Context context, List items) {
      Value product = first;
      for (int i = 0; i < items.size(); i++) {
        if (product instanceof Instance || items.get(i) instanceof Instance) {
          Value rest = List.of(java.util.Arrays.copyOfRange(items.toArray(), i, items.size()));
          return context.twin("prod").call(context, new Value[] {rest, product}, null);
        }
        product = Operations.binary(context, Operator.MUL, product, items.get(i));
      }
      return product;
    }
  }

  private static Value dist(Context context, Value[] a) {
    Value[] first = Iteration.closedItems(a[0]);
    Value[] second = Iteration.closedItems(a[1]);
    if (first.length != second.length) {
      throw Exceptions.valueError("both points must have the same number of dimensions");
    }
    double[] p = reals(first);
    double[] q = reals(second);
    for (int i = 0; i < p.length; i++) {
      p[i] -= q[i];
    }
    return Float.of(norm(p));
  }

  /** The square root of the sum of squares, rounded once. */
  private static double norm(double[] vector) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean nan = false;
    for (double x : vector) {
      if (Double.isInfinite(x)) {
        return Double.POSITIVE_INFINITY;
      }
      nan |= Double.isNaN(x);
      if (Double.isFinite(x)) {
        sum = sum.add(new BigDecimal(x).pow(2));
      }
    }
    return nan ? Double.NaN : sum.sqrt(PRECISE).doubleValue();
  }
}
