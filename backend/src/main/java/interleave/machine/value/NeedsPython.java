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

  /** Arguments of the function, and in the same places what its twin is to be given for them. */
  private final transient Value[] given;

  private final transient Value[] instead;

  private NeedsPython(Value index) {
    this(index, null, null);
  }

  private NeedsPython(Value index, Value[] given, Value[] instead) {
    super(null, null, false, false);
    this.index = index;
    this.given = given;
    this.instead = instead;
  }

  /** Tells what the twin is to be given for arguments that have been used up. */
  NeedsPython instead(Value[] used, Value[] others) {
    return new NeedsPython(index, used, others);
  }

  /** What the twin is to be given for arguments. */
  Value[] restored(Value[] args) {
    if (given == null) {
      return args;
    }
    Value[] restored = args.clone();
    for (int i = 0; i < restored.length; i++) {
      restored[i] = restored(restored[i]);
    }
    return restored;
  }

  /** What the twin is to be given for an argument. */
  Value restored(Value arg) {
    for (int i = 0; given != null && i < given.length; i++) {
      if (instead[i] != null && given[i] == arg) {
        return instead[i];
      }
      if (given[i] instanceof Tuple many && instead[i] instanceof Tuple others) {
        for (int k = 0; k < many.size(); k++) {
          if (many.get(k) == arg) {
            return others.get(k);
          }
        }
      }
    }
    return arg;
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
