package interleave.machine.value;

/** {@code <} and its like where that needs no Python code, and the order of sequences. */
public final class Order {
  private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

  /** Containers nested deeper than this exceed CPython's recursion limit. */
  private static final int MAX_DEPTH = 990;

  private Order() {}

  /**
   * {@code a op b} for an ordering operator.
   *
   * @throws NeedsPython when a class defines the comparison in Python
   * @throws PyException TypeError when the types have no order
   */
  public static boolean compare(Comparison op, Value a, Value b) {
    Equality.requireNative(a, op.method());
    Equality.requireNative(b, op.swapped().method());
    Bool result = a.compare(op, b);
    if (result == null) {
      result = b.compare(op.swapped(), a);
    }
    if (result == null) {
      if (op == Comparison.EQ || op == Comparison.NE) {
        return (a == b) == (op == Comparison.EQ);
      }
      throw Exceptions.typeError(
          "'"
              + op.symbol()
              + "' not supported between instances of '"
              + a.type().name()
              + "' and '"
              + b.type().name()
              + "'");
    }
    return result.value;
  }

  /** {@code a < b}. */
  public static boolean less(Value a, Value b) {
    if (a instanceof Int x && b instanceof Int y) {
      return x.value < y.value;
    }
    return compare(Comparison.LT, a, b);
  }

  /** Compares two sequences: by the first items that differ, else by length. */
  static Bool compare(Comparison op, Value[] a, int sizeA, Value[] b, int sizeB) {
    if (sizeA != sizeB && (op == Comparison.EQ || op == Comparison.NE)) {
      return Bool.of(op == Comparison.NE);
    }
    enter();
    try {
      int limit = Math.min(sizeA, sizeB);
      int i = 0;
      while (i < limit && Equality.equal(a[i], b[i])) {
        i++;
      }
      MemoryMeter.work(i);
      if (i == limit) {
        return Bool.of(op.holds(Integer.compare(sizeA, sizeB)));
      }
      return switch (op) {
        case EQ -> Bool.FALSE;
        case NE -> Bool.TRUE;
        default -> Bool.of(compare(op, a[i], b[i]));
      };
    } finally {
      leave();
    }
  }

  /** Begins comparing two containers. */
  static void enter() {
    if (++DEPTH.get()[0] > MAX_DEPTH) {
      DEPTH.get()[0]--;
      throw Exceptions.recursionError("maximum recursion depth exceeded in comparison");
    }
  }

  /** Ends comparing two containers. */
  static void leave() {
    DEPTH.get()[0]--;
  }
}
