package interleave.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** What a viewer may ask over the WebSocket; the id is the viewer's own number for a run. */
sealed interface Request {
  /** The viewer's number of the run. */
  long id();

  /**
   * Run a program.
   *
   * @param scenario a scenario's id, or null
   * @param source the program's text, or null for the scenario's own
   * @param input what {@code input()} reads, or null for nothing
   * @param options what differs from the default, an object
   */
  record Start(long id, String scenario, String source, String input, JsonNode options)
      implements Request {}

  /** Grant that many more events. */
  record Credit(long id, long events) implements Request {}

  /** End the run now. */
  record Stop(long id) implements Request {}

  /** A message that is none of these. */
  final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String sentence) {
      super(sentence);
    }
  }

  /** Reads a message; the exception's message is a sentence for the viewer. */
  static Request parse(String message) throws Malformed {
    JsonNode json = tree(message);
    String op = json.path("op").asText();
    return switch (op) {
      case "run" -> {
        JsonNode options = json.path("options");
        yield new Start(
            id(json), text(json, "scenario"), text(json, "source"), text(json, "input"), options);
      }
      case "credit" -> new Credit(id(json), integer(json, "events"));
      case "stop" -> new Stop(id(json));
      case "" -> throw new Malformed("a message needs an 'op'");
      default -> throw new Malformed("'op' must be 'run', 'credit' or 'stop'");
    };
  }

  private static JsonNode tree(String message) throws Malformed {
    try {
      return Json.MAPPER.readTree(message);
    } catch (JsonProcessingException e) {
      throw new Malformed("a message must be JSON");
    }
  }

  private static long id(JsonNode json) throws Malformed {
    return integer(json, "id");
  }

  private static long integer(JsonNode json, String name) throws Malformed {
    JsonNode value = json.path(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
      throw new Malformed("'" + name + "' must be an integer above 0");
    }
    return value.longValue();
  }

  private static String text(JsonNode json, String name) throws Malformed {
    JsonNode value = json.path(name);
    if (!value.isMissingNode() && !value.isTextual()) {
      throw new Malformed("'" + name + "' must be a text");
    }
    return value.textValue();
  }
}
