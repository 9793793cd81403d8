package interleave.timeline;

import interleave.machine.Options;
import java.util.Objects;

/**
 * What is run and how: the opening fields of a timeline document.
 *
 * @param program the program that is run
 * @param options everything else that decides how the run goes; their budget is not in the document
 */
public record Header(Program program, Options options) {
  /** The format's name. */
  public static final String FORMAT = "interleave.timeline";

  /** The format's version. */
  public static final int VERSION = 1;

  /**
   * The program that was run.
   *
   * @param scenario the id of the scenario it belongs to, or null
   * @param title a title for people, or null
   * @param source the whole text
   */
  public record Program(String scenario, String title, String source) {
    /** Checks that there is a text. */
    public Program {
      Objects.requireNonNull(source, "source");
    }
  }
}
