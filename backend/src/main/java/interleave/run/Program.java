package interleave.run;

import java.util.List;
import java.util.Objects;

/**
 * The text of a Python program and where it comes from.
 *
 * @param fileName the name tracebacks show, for example {@code main.py}
 * @param source the program's text
 * @param scenario the id of the scenario it belongs to, for example {@code threading/lock}, or null
 * @param title a title for people, or null
 * @param inputLines what {@code input()} reads, without line ends
 */
public record Program(
    String fileName, String source, String scenario, String title, List<String> inputLines) {

  /** Checks that there is a name and a text. */
  public Program {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(source, "source");
    inputLines = List.copyOf(inputLines);
  }

  /** A program that reads no input. */
  public Program(String fileName, String source, String scenario, String title) {
    this(fileName, source, scenario, title, List.of());
  }

  /** Returns a program that belongs to no scenario. */
  public static Program of(String fileName, String source) {
    return new Program(fileName, source, null, null);
  }
}
