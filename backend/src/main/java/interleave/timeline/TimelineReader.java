package interleave.timeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import interleave.machine.Budget;
import interleave.machine.Costs;
import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.machine.StartMethod;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.Listener.ResourceKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a timeline document, one element of its arrays at a time, so that a long one needs no more
 * memory than its events. Fields it does not know are passed over; what it needs must be there.
 */
final class TimelineReader {
  private final JsonParser parser;

  private String format;
  private int version;
  private Header.Program program;
  private Options options;
  private List<Lane> lanes = List.of();
  private List<Resource> resources = List.of();
  private List<TimelineEvent> events = List.of();
  private List<Finding> findings = List.of();
  private Outcome outcome;

  TimelineReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the document and closes the parser; throws {@link IOException} with a sentence. */
  Timeline read() throws IOException {
    try (parser) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("This is not a timeline: it does not begin with {.");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        readField(parser.currentName());
      }
      if (!Header.FORMAT.equals(format) || version != Header.VERSION) {
        throw new IOException("This is not a timeline of version " + Header.VERSION + ".");
      }
      if (program == null || options == null || outcome == null) {
        throw new IOException("This timeline is not whole.");
      }
      return new Timeline(
          new Header(program, options), lanes, resources, events, findings, outcome);
    } catch (JsonProcessingException e) {
      throw new IOException("This is not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("This timeline is damaged: " + e.getMessage(), e);
    }
  }

  private void readField(String name) throws IOException {
    parser.nextToken();
    switch (name) {
      case "format" -> format = parser.getText();
      case "version" -> version = parser.getIntValue();
      case "program" -> program = program(parser.readValueAsTree());
      case "options" -> options = options(parser.readValueAsTree());
      case "lanes" -> lanes = list(TimelineReader::lane);
      case "resources" -> resources = list(TimelineReader::resource);
      case "events" -> events = list(TimelineReader::event);
      case "findings" -> findings = list(TimelineReader::finding);
      case "outcome" -> outcome = outcome(parser.readValueAsTree());
      default -> parser.skipChildren();
    }
  }

  private <T> List<T> list(Function<JsonNode, T> element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalArgumentException(parser.currentName() + " is not an array");
    }
    List<T> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode node = parser.readValueAsTree();
      list.add(element.apply(node));
    }
    return list;
  }

  private static Header.Program program(JsonNode node) {
    return new Header.Program(
        text(node, "scenario"), text(node, "title"), needText(node, "source"));
  }

  private static Options options(JsonNode node) {
    return new Options(
        need(node, "seed").asLong(),
        needNumber(node, "cores"),
        need(node, "gil").asBoolean(),
        need(node, "switchInterval").asLong(),
        (Preemption) Words.constant(Preemption.class, needText(node, "preemption")),
        (StartMethod) Words.constant(StartMethod.class, needText(node, "startMethod")),
        costs(node),
        need(node, "lines").asBoolean(),
        numbers(need(node, "choices")),
        Budget.DEFAULT);
  }

  /** Older documents do not say what processes and messages cost. */
  private static Costs costs(JsonNode node) {
    return new Costs(
        need(node, "instructionCost").asLong(),
        node.path("forkCost").asLong(Costs.DEFAULT.forkNanos()),
        node.path("spawnCost").asLong(Costs.DEFAULT.spawnNanos()),
        node.path("messageCost").asLong(Costs.DEFAULT.messageNanos()));
  }

  private static Lane lane(JsonNode node) {
    return new Lane(
        needNumber(node, "id"),
        (LaneKind) Words.constant(LaneKind.class, needText(node, "kind")),
        needText(node, "name"),
        number(node, "parent"),
        number(node, "pid"));
  }

  private static Resource resource(JsonNode node) {
    return new Resource(
        needNumber(node, "id"),
        (ResourceKind) Words.constant(ResourceKind.class, needText(node, "kind")),
        needText(node, "name"),
        needNumber(node, "process"));
  }

  private static TimelineEvent event(JsonNode node) {
    String name = needText(node, "type");
    EventType type = EventType.named(name);
    if (type == null) {
      throw new IllegalArgumentException("there are no events of type " + name);
    }
    List<Object> values = new ArrayList<>();
    for (EventProperty property : type.properties()) {
      values.add(property.read(node));
    }
    return new TimelineEvent(
        needNumber(node, "seq"),
        need(node, "t").asLong(),
        needNumber(node, "lane"),
        number(node, "line"),
        number(node, "cause"),
        type.create(values));
  }

  private static Finding finding(JsonNode node) {
    return new Finding(
        needText(node, "kind"),
        needText(node, "title"),
        text(node, "detail"),
        args(need(node, "args")),
        numbers(need(node, "events")),
        numbers(need(node, "lanes")),
        numbers(need(node, "lines")));
  }

  private static Outcome outcome(JsonNode node) {
    List<Outcome.Wait> waits = new ArrayList<>();
    for (JsonNode wait : node.path("waits")) {
      waits.add(
          new Outcome.Wait(
              needNumber(wait, "lane"),
              number(wait, "line"),
              OnJson.read(need(wait, "on")),
              number(wait, "owner")));
    }
    return new Outcome(
        (Outcome.Status) Words.constant(Outcome.Status.class, needText(node, "status")),
        node.has("exit") ? (Integer) node.get("exit").intValue() : null,
        need(node, "duration").asLong(),
        need(node, "steps").asLong(),
        text(node, "message"),
        args(node.path("args")),
        node.has("error") ? error(node.get("error")) : null,
        waits);
  }

  private static Map<String, String> args(JsonNode node) {
    Map<String, String> args = new LinkedHashMap<>();
    node.properties().forEach(e -> args.put(e.getKey(), e.getValue().asText()));
    return args;
  }

  private static Outcome.ErrorReport error(JsonNode node) {
    return new Outcome.ErrorReport(
        needText(node, "type"),
        needText(node, "message"),
        number(node, "line"),
        number(node, "column"),
        number(node, "endLine"),
        number(node, "endColumn"),
        text(node, "text"));
  }

  private static JsonNode need(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing in " + node);
    }
    return value;
  }

  private static String needText(JsonNode node, String name) {
    return need(node, name).asText();
  }

  private static int needNumber(JsonNode node, String name) {
    return need(node, name).asInt();
  }

  private static String text(JsonNode node, String name) {
    return node.has(name) ? node.get(name).asText() : null;
  }

  private static int number(JsonNode node, String name) {
    return node.path(name).asInt(0);
  }

  private static List<Integer> numbers(JsonNode array) {
    List<Integer> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.asInt()));
    return numbers;
  }
}
