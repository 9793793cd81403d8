package interleave.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

/**
 * The TOML of a file of the catalogue, with typed look-ups that say file and line when something is
 * missing or of the wrong kind.
 */
final class Header {
  private static final TomlMapper TOML = new TomlMapper();

  private final String file;
  private final int line;
  private final ObjectNode root;

  private Header(String file, int line, ObjectNode root) {
    this.file = file;
    this.line = line;
    this.root = root;
  }

  /**
   * Reads TOML.
   *
   * @param file for messages
   * @param line the line of the file the text begins at
   */
  static Header parse(String file, int line, String toml) {
    try {
      return new Header(file, line, (ObjectNode) TOML.readTree(toml));
    } catch (JsonProcessingException e) {
      int at = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new ScenarioException(file, line + at - 1, e.getOriginalMessage());
    }
  }

  /** Returns a text that must be there in English; in Japanese it may be missing. */
  Text text(String name) {
    return text(root, name);
  }

  /** As {@link #text(String)}, in an object within the header. */
  Text text(JsonNode object, String name) {
    JsonNode en = object.path(name).path("en");
    if (!en.isTextual()) {
      throw problem("'" + name + ".en' is missing");
    }
    return new Text(en.asText().strip(), object.path(name).path("ja").asText(en.asText()).strip());
  }

  /** Returns an integer that must be there. */
  int integer(String name) {
    return integer(root, name);
  }

  /** As {@link #integer(String)}, in an object within the header. */
  int integer(JsonNode object, String name) {
    JsonNode value = object.path(name);
    if (!value.isInt()) {
      throw problem("'" + name + "' must be an integer");
    }
    return value.intValue();
  }

  /** Returns a table, empty where there is none. */
  ObjectNode table(String name) {
    return root.path(name) instanceof ObjectNode table ? table : TOML.createObjectNode();
  }

  /** Returns the tables of an array, none where there is no such array. */
  Iterable<JsonNode> tables(String name) {
    return root.path(name);
  }

  /** Returns the exception for a problem somewhere in this header. */
  ScenarioException problem(String what) {
    return new ScenarioException(file, line, what);
  }
}
