package interleave.cli;

/**
 * Ends this process when the one that started it is gone. Maven and the launcher for older Javas
 * run the product as a child, which a signal to them alone would leave behind.
 */
final class ParentWatch {
  private static final String PROPERTY = "interleave.exitWithParent";
  private static final long INTERVAL_MILLIS = 200;

  private ParentWatch() {}

  /** Begins to watch where the system property {@code interleave.exitWithParent} is true. */
  static void beginIfAsked() {
    if (Boolean.getBoolean(PROPERTY)) {
      ProcessHandle.current().parent().ifPresent(ParentWatch::begin);
    }
  }

  private static void begin(ProcessHandle parent) {
    Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(parent));
  }

  private static void watch(ProcessHandle parent) {
    try {
      while (parent.isAlive()) {
        Thread.sleep(INTERVAL_MILLIS);
      }
      System.exit(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
