package interleave.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Python program of the test suite with what it is expected to do, read off its comments: {@code
 * # prints: text} beside a line that prints, or below it once per further line; {@code # raises:
 * TypeError: text} for the last line on stderr; {@code # exits: 3} for another status than 0 (1
 * where it raises).
 *
 * @param name its path below the suite's folder
 * @param prints what it prints, in the order of the comments
 * @param raises the last line on stderr, or null if nothing may stand there
 */
record TestProgram(String name, Path file, List<String> prints, String raises, int exits) {
  private static final String PRINTS = "# prints:";
  private static final String RAISES = "# raises:";
  private static final String EXITS = "# exits:";

  /** The suite's folder, from the module's. */
  static final Path FOLDER = Path.of("src/test/python");

  /** What the paths of the programs to run contain: {@code -Dinterleave.programs=threading/}. */
  private static final String CHOSEN = System.getProperty("interleave.programs", "");

  /** All programs, in order of their names; folders of syntax errors have a runner of their own. */
  static List<TestProgram> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".py"))
          .filter(f -> !FOLDER.relativize(f).toString().startsWith("syntax"))
          .filter(f -> f.toString().contains(CHOSEN))
          .sorted()
          .map(TestProgram::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestProgram read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String raises = comment(lines, RAISES);
      String exits = comment(lines, EXITS);
      return new TestProgram(
          FOLDER.relativize(file).toString().replace('\\', '/'),
          file,
          lines.stream().filter(l -> l.contains(PRINTS)).map(TestProgram::expectation).toList(),
          raises,
          exits != null ? Integer.parseInt(exits.strip()) : raises == null ? 0 : 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expectation(String line) {
    return after(line, PRINTS);
  }

  private static String after(String line, String mark) {
    String text = line.substring(line.lastIndexOf(mark) + mark.length());
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  private static String comment(List<String> lines, String mark) {
    return lines.stream()
        .filter(l -> l.contains(mark))
        .map(l -> after(l, mark).stripTrailing())
        .findFirst()
        .orElse(null);
  }

  /** The program's text. */
  String source() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its comments say anything at all: a program nobody expects anything of is none. */
  boolean expectsSomething() {
    return !prints.isEmpty() || raises != null || exits != 0;
  }

  /** The whole of what it is expected to print. */
  String expectedOutput() {
    return prints.isEmpty() ? "" : String.join("\n", prints) + "\n";
  }
}
