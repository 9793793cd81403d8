package interleave.visible;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A recorded run in the words in which scenarios say what is to be seen: kinds and names of lanes
 * and resources, and a line for every event. Made from the JSON that goes to the page.
 */
public final class Sight {
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode document;
  private final Map<Integer, JsonNode> lanes = new HashMap<>();
  private final Map<Integer, JsonNode> resources = new HashMap<>();
  private final List<Seen> events = new ArrayList<>();
  private final List<Seen> inOrderOfTime;

  private Sight(JsonNode document) {
    this.document = document;
    document.path("lanes").forEach(lane -> lanes.put(lane.path("id").asInt(), lane));
    document.path("resources").forEach(it -> resources.put(it.path("id").asInt(), it));
    document.path("events").forEach(event -> events.add(seen(event)));
    inOrderOfTime =
        events.stream()
            .sorted(Comparator.comparingLong(Seen::timeNanos).thenComparingInt(Seen::seq))
            .toList();
  }

  /** Looks at a timeline. */
  public static Sight of(Timeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TimelineJson.write(timeline, out);
      return new Sight(JSON.readTree(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns kind and name of every lane, in the order of their birth. */
  public List<String> lanes() {
    return kindsAndNames("lanes");
  }

  /** Returns kind and name of every resource, in the order of their birth. */
  public List<String> resources() {
    return kindsAndNames("resources");
  }

  /** Returns the kinds of all that is pointed at. */
  public List<String> findings() {
    return document.path("findings").valueStream().map(f -> f.path("kind").asText()).toList();
  }

  /** Returns all events in the order of time, which is that of the page. */
  public List<Seen> events() {
    return inOrderOfTime;
  }

  private List<String> kindsAndNames(String table) {
    return document
        .path(table)
        .valueStream()
        .map(it -> it.path("kind").asText() + " " + it.path("name").asText())
        .toList();
  }

  private Seen seen(JsonNode event) {
    JsonNode lane = lanes.get(event.path("lane").asInt());
    StringBuilder text = new StringBuilder(laneName(lane));
    text.append(": ").append(event.path("type").asText());
    EventWords words = new EventWords(lanes, resources, document.path("events"));
    event.properties().forEach(field -> words.append(text, field.getKey(), field.getValue()));
    int cause = event.path("cause").asInt();
    return new Seen(
        event.path("seq").asInt(),
        event.path("t").asLong(),
        event.path("type").asText(),
        lane.path("id").asInt(),
        lane.path("name").asText(),
        resourceName(event),
        text.toString(),
        cause == 0 ? null : events.get(cause - 1));
  }

  private String resourceName(JsonNode event) {
    String field = event.has("future") ? "future" : "resource";
    JsonNode resource = resources.get(event.path(field).asInt());
    return resource == null ? "" : resource.path("name").asText();
  }

  /** The name of a lane, behind that of its process where this is not the first one. */
  private String laneName(JsonNode lane) {
    JsonNode process = lane;
    while (process.has("parent")) {
      process = lanes.get(process.path("parent").asInt());
    }
    String name = lane.path("name").asText();
    boolean plain = process == lane || process.path("id").asInt() == 1;
    return plain ? name : process.path("name").asText() + "/" + name;
  }
}
