package interleave.machine.value;

/**
 * The thread on whose behalf values act on the current worker, for those whose operators depend on
 * it: decimals, by their context.
 */
public final class Acting {
  private static final ThreadLocal<Context> CURRENT = new ThreadLocal<>();

  private Acting() {}

  /** Lets values act for a thread until the next call; for nobody where it is null. */
  public static void enter(Context context) {
    CURRENT.set(context);
  }

  /** The thread that runs; null where values are looked at from outside. */
  public static Context context() {
    return CURRENT.get();
  }
}
