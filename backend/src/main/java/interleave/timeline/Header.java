package interleave.timeline;

import java.util.List;
import java.util.Objects;

/** What is run and how: the opening fields of a timeline document. */
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

  /**
   * Everything besides the text that decides how the run went.
   *
   * @param preemption where a running thread may lose the GIL: {@code cpython} or {@code any}
   * @param startMethod how child processes begin: {@code fork} or {@code spawn}
   * @param choices the scheduling choices that were prescribed
   */
  public record Options(
      long seed,
      int cores,
      boolean gil,
      long switchIntervalNanos,
      String preemption,
      String startMethod,
      long instructionCostNanos,
      boolean lines,
      List<Integer> choices) {
    /** Keeps a copy of the choices. */
    public Options {
      choices = List.copyOf(choices);
    }
  }
}
