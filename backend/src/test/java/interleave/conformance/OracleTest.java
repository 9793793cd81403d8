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
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cpythonAgreesWithTheComments() {
    assumeTrue(Oracle.available(), "no python3 of version 3.11 here");
    return TestProgram.all().stream()
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private void check(TestProgram program) throws Exception {
    Result result = Oracle.run(program.file(), folder);
    assertThat(result.stdout()).as("stdout").isEqualTo(program.expectedOutput());
    if (program.raises() == null) {
      assertThat(result.stderr()).as("stderr").isEmpty();
    } else {
      assertThat(result.lastErrorLine()).as("last line of stderr").isEqualTo(program.raises());
    }
    assertThat(result.status()).as("exit status").isEqualTo(program.exits());
  }
}
