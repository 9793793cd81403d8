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
  interface Check {
    void check(TestProgram program, Result result) throws Exception;
  }

  /**
   * One test per program.
   *
   * @param width how many programs run at a time
   */
  static Stream<DynamicTest> tests(
      List<TestProgram> programs, int width, Function<TestProgram, Result> run, Check check) {
    ExecutorService pool = Executors.newFixedThreadPool(width);
    List<DynamicTest> tests = new ArrayList<>();
    for (TestProgram program : programs) {
      Future<Result> result = pool.submit(() -> run.apply(program));
      tests.add(DynamicTest.dynamicTest(program.name(), () -> check.check(program, value(result))));
    }
    pool.shutdown();
    return tests.stream();
  }

  private static Result value(Future<Result> result) throws Exception {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw e;
    }
  }
}
