package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interleave.machine.Preemption;
import interleave.machine.StartMethod;
import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener;
import interleave.machine.event.OutputEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped schema and the Java records say the same. */
class TimelineSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode TEXT = text();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

  private static JsonNode text() {
    try (InputStream in = TimelineJson.class.getResourceAsStream(TimelineJson.SCHEMA)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> violations(String json) throws IOException {
    return SCHEMA.validate(MAPPER.readTree(json)).stream().map(Object::toString).toList();
  }

  @Test
  void isASchemaItself() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(TEXT)).isEmpty();
  }

  @Test
  void acceptsATimeline() throws IOException {
    assertThat(violations(TimelineJsonTest.json(Fixtures.twoThreadsAndALock()))).isEmpty();
  }

  static List<Event> samples() {
    return EventSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptsEveryEvent(Event event) throws IOException {
    Timeline timeline =
        new Timeline(
            Fixtures.HEADER,
            List.of(),
            List.of(),
            List.of(new TimelineEvent(1, 5, 2, 3, 0, event)),
            List.of(),
            Outcome.stopped(5, 1));
    assertThat(violations(TimelineJsonTest.json(timeline))).isEmpty();
  }

  static List<Class<?>> records() {
    return EventSamples.records();
  }

  /** Names and order are worked out here in their own way, not by {@link EventType}. */
  @ParameterizedTest
  @MethodSource("records")
  void hasThePropertiesOfTheRecord(Class<?> record) {
    List<String> expected = new ArrayList<>(List.of("type"));
    for (RecordComponent component : record.getRecordComponents()) {
      expected.add(component.getName().replaceAll("Nanos$", ""));
    }
    JsonNode definition = TEXT.at("/$defs/" + typeOf(record));
    assertThat(definition.at("/properties/type/const").asText()).isEqualTo(typeOf(record));
    assertThat(definition.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(expected);
    assertThat(definition.get("description").asText()).isNotEmpty();
  }

  private static String typeOf(Class<?> record) {
    String name = record.getName().replaceAll(".*\\.(\\w+)Event\\$(\\w+)", "$1 $2");
    String[] words = name.split(" ");
    return words[0].toLowerCase()
        + "."
        + words[1].substring(0, 1).toLowerCase()
        + words[1].substring(1);
  }

  @Test
  void offersExactlyTheRecords() {
    List<String> offered = new ArrayList<>();
    TEXT.at("/$defs/event/oneOf").forEach(each -> offered.add(each.get("$ref").asText()));
    List<String> expected =
        EventSamples.records().stream().map(record -> "#/$defs/" + typeOf(record)).toList();
    assertThat(offered).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void knowsTheWordsOfTheEnums() {
    assertWords("/$defs/lane/properties/kind", Listener.LaneKind.values());
    assertWords("/$defs/resource/properties/kind", Listener.ResourceKind.values());
    assertWords("/$defs/lane.state/properties/state", LaneState.values());
    assertWords("/$defs/lane.ended/properties/how", LaneEvent.Ending.values());
    assertWords("/$defs/output.written/properties/stream", OutputEvent.Stream.values());
    assertWords("/$defs/options/properties/preemption", Preemption.values());
    assertWords("/$defs/options/properties/startMethod", StartMethod.values());
    assertWords("/$defs/outcome/properties/status", Outcome.Status.values());
  }

  private static void assertWords(String path, Enum<?>[] constants) {
    List<String> words = new ArrayList<>();
    TEXT.at(path + "/enum").forEach(word -> words.add(word.asText()));
    assertThat(words).containsExactlyElementsOf(Arrays.stream(constants).map(Words::of).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version":1           | "version":2
          "program":            | "programme":
          "exit":0,             | "exit":null,
          "state":"running"     | "state":"dancing"
          "type":"gil.acquired" | "type":"gil.eaten"
          "type":"gil.acquired" | "type":"gil.acquired","core":1
          "type":"lane.created","line":8,"target":3 | "type":"lane.created","line":8
          "on":{"resource":1}   | "on":{"resource":1,"lane":1}
          "seq":1,              | "seq":0,
          """)
  void rejects(String good, String bad) throws IOException {
    String json = TimelineJsonTest.json(Fixtures.twoThreadsAndALock());
    assertThat(json).contains(good);
    assertThat(violations(json.replace(good, bad))).isNotEmpty();
  }
}
