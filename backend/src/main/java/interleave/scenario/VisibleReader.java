package interleave.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the table {@code [visible]} of a scenario's header; all of it may be left out. */
final class VisibleReader {
  private static final Set<String> NAMES =
      Set.of("ending", "error", "line", "seconds", "lanes", "resources", "events", "findings");

  private final Header header;
  private final ObjectNode table;

  private VisibleReader(Header header) {
    this.header = header;
    this.table = header.table("visible");
  }

  /**
   * Reads the table.
   *
   * @throws ScenarioException when it has a key nobody knows or a value of another kind
   */
  static Visible read(Header header) {
    return new VisibleReader(header).read();
  }

  private Visible read() {
    table
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!NAMES.contains(name)) {
                throw header.problem("there is nothing visible called '" + name + "'");
              }
            });
    return new Visible(
        table.has("ending") ? text("ending") : "finished",
        table.has("error") ? text("error") : null,
        table.has("line") ? header.integer(table, "line") : 0,
        seconds(),
        texts("lanes"),
        texts("resources"),
        texts("events"),
        texts("findings"));
  }

  private String text(String name) {
    return text(name, table.path(name));
  }

  private String text(String name, JsonNode value) {
    if (!value.isTextual()) {
      throw header.problem("'visible." + name + "' must be text");
    }
    return value.asText();
  }

  private Double seconds() {
    JsonNode value = table.path("seconds");
    if (!value.isMissingNode() && !value.isNumber()) {
      throw header.problem("'visible.seconds' must be a number");
    }
    return value.isMissingNode() ? null : value.asDouble();
  }

  private List<String> texts(String name) {
    JsonNode value = table.path(name);
    if (!value.isMissingNode() && !value.isArray()) {
      throw header.problem("'visible." + name + "' must be an array");
    }
    List<String> texts = new ArrayList<>();
    value.forEach(element -> texts.add(text(name, element)));
    return texts;
  }
}
