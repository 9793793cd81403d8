package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program of the suite does on the machine what its comments say. */
class ProgramsTest {
  @TestFactory
  Stream<DynamicTest> programsDoWhatTheirCommentsSay() {
    int width = Runtime.getRuntime().availableProcessors();
    return Ahead.tests(
        TestProgram.all(), TestProgram::name, width, ProgramsTest::run, ProgramsTest::check);
  }

  private static Result run(TestProgram program) {
    String name = program.file().getFileName().toString();
    return Recorded.run(name, program.source(), Options.DEFAULT);
  }

  private static void check(TestProgram program, Result result) {
    assertThat(program.expectsSomething()).as("has an expectation").isTrue();
    if (program.raises() == null) {
      assertThat(result.stderr()).as("stderr").isEmpty();
    } else {
      assertThat(result.lastErrorLine()).as("last line of stderr").isEqualTo(program.raises());
    }
    assertThat(result.stdout()).as("stdout").isEqualTo(program.expectedOutput());
    assertThat(result.status()).as("exit status").isEqualTo(program.exits());
  }
}
