package interleave.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import interleave.machine.Options;
import interleave.run.Program;
import java.util.List;

/**
 * One scenario of the catalogue.
 *
 * @param id chapter and name, for example {@code threading/lock}
 * @param title a few words
 * @param summary one line
 * @param explanation paragraphs separated by blank lines, with {@code `code`} and {@code
 *     *emphasis*}
 * @param order its place in the chapter, rising
 * @param options how it is to be run
 * @param ownOptions those options that it sets itself, in the form of the wire
 * @param knobs the numbers a viewer may turn
 * @param visible what is to be seen when it runs
 * @param source the program, without the header it stands behind
 */
public record Scenario(
    String id,
    Text title,
    Text summary,
    Text explanation,
    int order,
    Options options,
    ObjectNode ownOptions,
    List<Knob> knobs,
    Visible visible,
    String source) {

  /** Returns the program as it is run: tracebacks show the last part of the id as the file. */
  public Program program() {
    return program(source);
  }

  /** Returns an edited text as the program of this scenario. */
  public Program program(String edited) {
    String fileName = id.substring(id.lastIndexOf('/') + 1) + ".py";
    return new Program(fileName, edited, id, title.en());
  }
}
