package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.machine.Options;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs that findings are tested with print on CPython what they print on the machine. */
class FindingOracleTest {
  /** Programs at a time: most of them sleep. */
  private static final int WIDTH = 3;

  /** Long enough for every program that is to end in a deadlock to have come to it. */
  private static final Duration UNTIL_STUCK = Duration.ofSeconds(3);

  @TempDir Path folder;

  /** What both did. */
  private record Both(Result ours, Result theirs) {}

  @TestFactory
  Stream<DynamicTest> cpythonAgreesWithTheMachine() {
    assumeTrue(Oracle.available(), "no python3 of version 3.11 here");
    return Ahead.tests(
        FindingProgram.all(),
        FindingProgram::name,
        WIDTH,
        this::run,
        (program, both) -> {
          assertThat(both.ours().stdout()).isEqualTo(both.theirs().stdout());
          assertThat(both.ours().status()).isEqualTo(both.theirs().status());
        });
  }

  private Both run(FindingProgram program) throws Exception {
    Path file = FindingProgram.FOLDER.resolve(program.name());
    Result ours = Recorded.run(file.getFileName().toString(), program.source(), Options.DEFAULT);
    Result theirs =
        ours.status() < 0
            ? Oracle.runStuck(file, folder, UNTIL_STUCK)
            : Oracle.run(file, folder, Oracle.UNBUFFERED);
    return new Both(ours, theirs);
  }
}
