package interleave.run;

import java.util.List;
import java.util.Objects;

/**
 * The text of a Python program and where it comes from.
 *
 * @param fileName the name it was called by, {@code sys.argv[0]}, for example {@code main.py}
 * @param path the name tracebacks show
 * @param source the program's text
 * @param scenario the id of the scenario it belongs to, for example {@code threading/lock}, or null
 * @param title a title for people, or null
 * @param input what {@code input()} reads: lines without their ends, asked for when they are read
 */
public record Program(
    String fileName,
    String path,
    String source,
    String scenario,
    String title,
    Iterable<String> input) {

  /** Checks that there is a name and a text. */
  public Program {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(input, "input");
  }

  /** A program that reads no input. */
  public Program(String fileName, String source, String scenario, String title) {
    this(fileName, fileName, source, scenario, title, List.of());
  }

  /** Returns a program that belongs to no scenario. */
  public static Program of(String fileName, String source) {
    return new Program(fileName, source, null, null);
  }

  /** Returns the same program with these lines to read, without their ends. */
  public Program withInput(Iterable<String> lines) {
    return new Program(fileName, path, source, scenario, title, lines);
  }

  /** Returns the same program with another path, as tracebacks are to show it. */
  public Program at(String path) {
    return new Program(fileName, path, source, scenario, title, input);
  }
}
