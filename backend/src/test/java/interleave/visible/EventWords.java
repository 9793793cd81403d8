package interleave.visible;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Says what an event is about: the values of its fields, with names for numbers. */
final class EventWords {
  private static final Set<String> SAID_ELSEWHERE =
      Set.of("seq", "t", "lane", "type", "line", "cause");

  private final Map<Integer, JsonNode> lanes;
  private final Map<Integer, JsonNode> resources;

  private final JsonNode events;

  EventWords(Map<Integer, JsonNode> lanes, Map<Integer, JsonNode> resources, JsonNode events) {
    this.lanes = lanes;
    this.resources = resources;
    this.events = events;
  }

  /** Appends a field: its value, the name of a flag that is set, nothing for one that is not. */
  void append(StringBuilder text, String name, JsonNode value) {
    if (SAID_ELSEWHERE.contains(name) || value.isBoolean() && !value.booleanValue()) {
      return;
    }
    text.append(' ').append(word(name, value));
  }

  private String word(String name, JsonNode value) {
    return switch (name) {
      case "resource", "future", "copyOf" -> name(resources, value);
      case "target", "task", "loop", "chosen" -> name(lanes, value);
      case "callback" -> events.path(value.asInt() - 1).path("function").asText();
      case "on" -> on(value);
      default -> value.isBoolean() ? name : value.asText().strip();
    };
  }

  /** What a lane waits for. */
  private String on(JsonNode on) {
    if (on.has("resource")) {
      return name(resources, on.path("resource"));
    }
    return on.has("lane") ? name(lanes, on.path("lane")) : on.fieldNames().next();
  }

  private static String name(Map<Integer, JsonNode> table, JsonNode id) {
    return table.get(id.asInt()).path("name").asText();
  }
}
