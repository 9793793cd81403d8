package interleave.scenario;

import interleave.machine.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a scenario from its {@code .py} file: a block of comments in the form of PEP 723 that holds
 * TOML, a blank line, and the program.
 */
final class ScenarioFile {
  private static final String OPENING = "# /// scenario";
  private static final String CLOSING = "# ///";

  private ScenarioFile() {}

  /**
   * Reads a scenario.
   *
   * @param id chapter and name
   * @throws ScenarioException saying file and line
   */
  static Scenario parse(String id, String content) {
    String file = id + ".py";
    List<String> lines = content.lines().toList();
    int end = lines.indexOf(CLOSING);
    if (lines.isEmpty() || !lines.get(0).equals(OPENING)) {
      throw new ScenarioException(file, 1, "must be '" + OPENING + "'");
    }
    if (end < 0) {
      throw new ScenarioException(file, 1, "the header is never closed by '" + CLOSING + "'");
    }
    Header header = Header.parse(file, 2, uncommented(file, lines.subList(1, end)));
    int begin = end + 1 < lines.size() && lines.get(end + 1).isBlank() ? end + 2 : end + 1;
    String source = String.join("\n", lines.subList(begin, lines.size())) + "\n";
    return new Scenario(
        id,
        header.text("title"),
        header.text("summary"),
        header.text("explanation"),
        header.integer("order"),
        options(header),
        header.table("options"),
        knobs(header, source),
        VisibleReader.read(header),
        source);
  }

  private static String uncommented(String file, List<String> lines) {
    StringBuilder toml = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.equals("#") && !line.startsWith("# ")) {
        throw new ScenarioException(file, i + 2, "a line of the header must begin with '# '");
      }
      toml.append(line.substring(Math.min(2, line.length()))).append('\n');
    }
    return toml.toString();
  }

  private static Options options(Header header) {
    try {
      return OptionsReader.read(header.table("options"), Options.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw header.problem(e.getMessage());
    }
  }

  private static List<Knob> knobs(Header header, String source) {
    List<Knob> knobs = new ArrayList<>();
    for (var table : header.tables("knobs")) {
      String name = table.path("name").asText();
      if (!assignment(name).matcher(source).find()) {
        throw header.problem("the program has no line '" + name + " = …' for the knob");
      }
      knobs.add(
          new Knob(
              name,
              header.text(table, "label"),
              header.integer(table, "min"),
              header.integer(table, "max")));
    }
    return List.copyOf(knobs);
  }

  private static Pattern assignment(String name) {
    return Pattern.compile("^" + Pattern.quote(name) + " = -?[0-9_]+\\b", Pattern.MULTILINE);
  }
}
