package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** CPython 3.11, where there is one, does what the comments of the programs say, too. */
class OracleTest {
  /** Programs at a time: few, for many of them measure the time they take. */
  private static final int WIDTH = 2;

  /** CPython shares the machine with whoever else computes on it: it may try again. */
  private static final int ATTEMPTS_MAX = 4;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cpythonAgreesWithTheComments() {
    assumeTrue(Oracle.available(), "no python3 of version 3.11 here");
    return Ahead.tests(TestProgram.all(), TestProgram::name, WIDTH, this::run, OracleTest::check);
  }

  private Result run(TestProgram program) throws Exception {
    Result result = Oracle.run(program.file(), folder);
    for (int i = 1; i < ATTEMPTS_MAX && !agrees(program, result); i++) {
      result = Oracle.run(program.file(), folder);
    }
    return result;
  }

  private static boolean agrees(TestProgram program, Result result) {
    return result.stdout().equals(program.expectedOutput())
        && result.status() == program.exits()
        && result.lastErrorLine().equals(program.raises() == null ? "" : program.raises());
  }

  private static void check(TestProgram program, Result result) {
    assertThat(result.stdout()).as("stdout").isEqualTo(program.expectedOutput());
    if (program.raises() == null) {
      assertThat(result.stderr()).as("stderr").isEmpty();
    } else {
      assertThat(result.lastErrorLine()).as("last line of stderr").isEqualTo(program.raises());
    }
    assertThat(result.status()).as("exit status").isEqualTo(program.exits());
  }
}
