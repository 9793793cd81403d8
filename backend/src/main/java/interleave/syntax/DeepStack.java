package interleave.syntax;

import interleave.syntax.ast.Module;
import java.util.function.Supplier;

/**
 * A stack big enough for programs that are nested as deep as CPython allows: long chains of {@code
 * elif} and of operators are deep trees.
 */
public final class DeepStack {
  /** Reserved, not used: only the deepest programs come near it. */
  private static final long BYTES = 256L << 20;

  private DeepStack() {}

  /**
   * The result of a walk through a whole tree, made on a stack that is deep enough for it.
   *
   * @throws RuntimeException what the walk throws
   */
  public static <T> T walk(Module tree, Supplier<T> walk) {
    return tree.deep() ? call(walk) : walk.get();
  }

  /** Runs a task on a thread with a big stack, and waits for it. */
  static <T> T call(Supplier<T> task) {
    Outcome<T> outcome = new Outcome<>();
    Thread thread = new Thread(null, () -> outcome.of(task), "deep-stack", BYTES);
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
    if (outcome.failure != null) {
      throw outcome.failure;
    }
    return outcome.result;
  }

  /** What came of a task. */
  private static final class Outcome<T> {
    private T result;
    private RuntimeException failure;

    void of(Supplier<T> task) {
      try {
        result = task.get();
      } catch (RuntimeException thrown) {
        failure = thrown;
      }
    }
  }
}
