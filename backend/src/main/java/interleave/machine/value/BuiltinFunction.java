package interleave.machine.value;

/**
 * A function that may be one of C in CPython, which shows in its text and in its methods' class.
 */
public interface BuiltinFunction {
  /** Whether it is. */
  boolean isBuiltin();

  /** {@code __name__}. */
  String name();
}
