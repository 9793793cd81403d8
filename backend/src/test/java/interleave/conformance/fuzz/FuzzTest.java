package interleave.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Some generated programs do on the machine what they do on CPython. */
class FuzzTest {
  private static final int PROGRAMS = 300;
  private static final long FIRST_SEED = 0;

  @Test
  void generatedProgramsDoWhatTheyDoOnCPython() throws IOException {
    assumeTrue(CPython.available(), "no python3 of version 3.11 here");
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (CPythons cpython = new CPythons()) {
      Fuzz fuzz =
          new Fuzz(cpython, new PrintStream(report, true, StandardCharsets.UTF_8), 10, false);
      int differences = fuzz.run(PROGRAMS, FIRST_SEED);
      assertThat(differences).as(report.toString(StandardCharsets.UTF_8)).isZero();
    }
  }
}
