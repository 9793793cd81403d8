package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** CPython 3.11, where there is one, does what the comments of the programs say, too. */
class OracleTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cpythonAgreesWithTheComments() {
    assumeTrue(available(), "no python3 of version 3.11 here");
    return TestProgram.all().stream()
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private void check(TestProgram program) throws Exception {
    Result result = run(program.file());
    assertThat(result.stdout()).as("stdout").isEqualTo(program.expectedOutput());
    if (program.raises() == null) {
      assertThat(result.stderr()).as("stderr").isEmpty();
    } else {
      assertThat(result.lastErrorLine()).as("last line of stderr").isEqualTo(program.raises());
    }
    assertThat(result.status()).as("exit status").isEqualTo(program.exits());
  }

  private static boolean available() {
    try {
      Process process = new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && version.startsWith("Python 3.11.");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Result run(Path file) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        new ProcessBuilder("python3", file.getFileName().toString())
            .directory(file.getParent().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends within a minute").isTrue();
    return new Result(Files.readString(out), Files.readString(err), process.exitValue());
  }
}
