package interleave.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each program in {@code syntax-errors} begins with a comment: the report that CPython gives on it.
 */
class SyntaxErrorsTest {
  private static final Path PROGRAMS = Path.of("src/test/python/syntax-errors");

  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    return CompareTrees.programsBelow(PROGRAMS).stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> report(file)));
  }

  private static void report(Path file) throws IOException {
    String program = Files.readString(file);
    SyntaxErrorException error =
        catchThrowableOfType(
            SyntaxErrorException.class, () -> Parser.parse(file.getFileName().toString(), program));
    assertThat(error).as("rejected").isNotNull();
    assertThat(SyntaxErrorFormatter.format(error)).isEqualTo(expected(program));
  }

  private static String expected(String program) {
    return program
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.length() < 2 ? "" : line.substring(2))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void expectationsAreThoseOfPython() throws Exception {
    Python.assume();
    List<Path> files = CompareTrees.programsBelow(PROGRAMS);
    assertThat(files).hasSizeGreaterThan(200);
    try (ErrorOracle oracle = ErrorOracle.start()) {
      for (Path file : files) {
        String program = Files.readString(file);
        assertThat(ErrorOracle.verdict(program)).as(file.toString()).isEqualTo(oracle.ask(program));
      }
    }
  }
}
