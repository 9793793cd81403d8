package interleave.conformance.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * One test of CPython's own, as a program that needs nothing beside it and ends with a line "ok".
 *
 * @param name the class and method, or the docstring and the number of the example
 * @param program its text
 */
record CutTest(String name, String program) {
  /** The tests of a module of CPython's test package. */
  static List<CutTest> of(String module) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("python3", script(), module);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    process.getOutputStream().close();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().map(CutTest::read).toList();
    }
  }

  private static CutTest read(String line) {
    int space = line.lastIndexOf(' ');
    byte[] program = Base64.getDecoder().decode(line.substring(space + 1));
    return new CutTest(line.substring(0, space), new String(program, StandardCharsets.UTF_8));
  }

  private static String script() {
    try {
      return Path.of(CutTest.class.getResource("cut.py").toURI()).toString();
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
