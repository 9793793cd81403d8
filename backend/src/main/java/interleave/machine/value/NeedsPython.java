package interleave.machine.value;

/**
 * Thrown by native code that has met a value whose behaviour is written in Python. Native code
 * throws it before it has changed anything; whoever called it then takes the frozen Python twin.
 */
public final class NeedsPython extends RuntimeException {
  /** Tells no more than that. */
  public static final NeedsPython SIGNAL = new NeedsPython(null);

  /**
   * What has to stand for an int, and says in Python for which; null where it is something else.
   */
  private final transient Value index;

  private NeedsPython(Value index) {
    super(null, null, false, false);
    this.index = index;
  }

  /** Tells that the {@code __index__} of a value is Python's. */
  public static NeedsPython index(Value value) {
    return new NeedsPython(value);
  }

  /**
   * The position of the value whose {@code __index__} is asked for; -1 where it is none of them.
   */
  int indexAmong(Value[] args) {
    for (int i = 0; index != null && i < args.length; i++) {
      if (args[i] == index) {
        return i;
      }
    }
    return -1;
  }
}
