package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;

/**
 * How deep rules and trees may nest. Any thread can take the ordinary limit; a program that exceeds
 * it is parsed again on a thread with a bigger stack, and refused there if it is deeper still.
 */
enum DepthLimit {
  ORDINARY(120, 200),
  DEEP(1_500, 500);

  /** Says that a program needs the bigger stack. */
  static final class Exceeded extends RuntimeException {
    Exceeded() {
      super(null, null, false, false);
    }
  }

  private static final int DEEP_STACK_BYTES = 32 << 20;

  private final int rules;
  private final int tree;

  DepthLimit(int rules, int tree) {
    this.rules = rules;
    this.tree = tree;
  }

  /** Checks how deep rules are nested; CPython reports a {@code MemoryError} for too many. */
  void checkRules(int depth, String fileName) {
    if (depth > rules) {
      throw exceeded(Kind.MEMORY_ERROR, "", fileName);
    }
  }

  /** Checks how deep a tree is; those who walk it later rely on this limit for their own stacks. */
  void checkTree(int depth, String fileName) {
    if (depth > tree) {
      throw exceeded(
          Kind.RECURSION_ERROR, "maximum recursion depth exceeded during compilation", fileName);
    }
  }

  private RuntimeException exceeded(Kind kind, String message, String fileName) {
    return this == ORDINARY
        ? new Exceeded()
        : new SyntaxErrorException(kind, message, fileName, null);
  }

  /** Runs a task on a thread with a stack for the deep limit, and waits for it. */
  static void onDeepStack(Runnable task) {
    RuntimeException[] failure = new RuntimeException[1];
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                task.run();
              } catch (RuntimeException thrown) {
                failure[0] = thrown;
              }
            },
            "deep-parse",
            DEEP_STACK_BYTES);
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure[0] != null) {
      throw failure[0];
    }
  }
}
