package interleave.run;

import java.util.Objects;

/**
 * The text of a Python program and where it comes from.
 *
 * @param fileName the name tracebacks show, for example {@code main.py}
 * @param source the program's text
 * @param scenario the id of the scenario it belongs to, for example {@code threading/lock}, or null
 * @param title a title for people, or null
 */
public record Program(String fileName, String source, String scenario, String title) {

  /** Checks that there is a name and a text. */
  public Program {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(source, "source");
  }

  /** Returns a program that belongs to no scenario. */
  public static Program of(String fileName, String source) {
    return new Program(fileName, source, null, null);
  }
}
