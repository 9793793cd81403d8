package interleave.machine.value;

/** {@code ==} as containers and look-ups ask it: an object equals itself. */
public final class Equality {
  private Equality() {}

  /**
   * Whether two values are the same or equal.
   *
   * @throws NeedsPython when a class defines {@code __eq__} in Python
   * @throws PyException RecursionError for containers nested too deep, or within themselves
   */
  public static boolean equal(Value a, Value b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Int x && b instanceof Int y) {
      return x.value == y.value;
    }
    if (a instanceof Str x && b instanceof Str y) {
      return x.value().equals(y.value());
    }
    return slowEqual(a, b);
  }

  private static boolean slowEqual(Value a, Value b) {
    requireNative(a, "__eq__");
    requireNative(b, "__eq__");
    Bool result = a.compare(Comparison.EQ, b);
    if (result == null) {
      result = b.compare(Comparison.EQ, a);
    }
    return result != null && result.value;
  }

  /** Throws NeedsPython when an instance's class has this comparison in Python. */
  static void requireNative(Value value, String method) {
    if (value instanceof Instance && !Repr.isNative(value, method)) {
      throw NeedsPython.SIGNAL;
    }
  }
}
