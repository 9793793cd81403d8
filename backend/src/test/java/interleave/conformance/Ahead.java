package interleave.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs many programs side by side, ahead of the tests that look at their results. */
final class Ahead {
  private Ahead() {}

  /** What is to be done with a result; may throw what a test may. */
  interface Check<P, R> {
    void check(P program, R result) throws Exception;
  }

  /** Runs a program. */
  interface Run<P, R> {
    R run(P program) throws Exception;
  }

  /**
   * One test per program.
   *
   * @param width how many programs run at a time
   */
  static <P, R> Stream<DynamicTest> tests(
      List<P> programs, Function<P, String> name, int width, Run<P, R> run, Check<P, R> check) {
    ExecutorService pool = Executors.newFixedThreadPool(width);
    List<DynamicTest> tests = new ArrayList<>();
    for (P program : programs) {
      Future<R> result = pool.submit(() -> run.run(program));
      tests.add(
          DynamicTest.dynamicTest(name.apply(program), () -> check.check(program, value(result))));
    }
    pool.shutdown();
    return tests.stream();
  }

  private static <R> R value(Future<R> result) throws Exception {
    try {
      return result.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error failed -> throw failed;
        case Exception failed -> throw failed;
        default -> throw e;
      }
    }
  }
}
