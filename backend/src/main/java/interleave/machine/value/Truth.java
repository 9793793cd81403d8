package interleave.machine.value;

/** {@code bool(value)} where that needs no Python code. */
public final class Truth {
  private Truth() {}

  /**
   * The truth value.
   *
   * @throws NeedsPython when the class defines {@code __bool__} or {@code __len__} in Python
   */
  public static boolean of(Value value) {
    if (value instanceof Bool bool) {
      return bool.value;
    }
    if (value instanceof Instance) {
      Type type = value.type();
      Value method = type.lookup("__bool__");
      if (method == null) {
        method = type.lookup("__len__");
      }
      if (method != null && !(method instanceof NativeFunction)) {
        throw NeedsPython.SIGNAL;
      }
    }
    return value.truth();
  }
}
