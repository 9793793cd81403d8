package interleave.machine.value;

/**
 * Thrown by native code that has met a value whose behaviour is written in Python. Native code
 * throws it before it has changed anything; whoever called it then takes the frozen Python twin.
 */
public final class NeedsPython extends RuntimeException {
  /** The only instance: it carries nothing. */
  public static final NeedsPython SIGNAL = new NeedsPython();

  private NeedsPython() {
    super(null, null, false, false);
  }
}
