package interleave.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import interleave.machine.Options;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Writes timelines as JSON, as the shipped schema says. Absent is what does not apply; nothing is
 * null.
 *
 * <p>The methods for parts write fields into the object the generator stands in, so that a whole
 * document and a stream of frames are made of the same pieces. Equal timelines give equal bytes.
 */
public final class TimelineJson {
  /** Where the format's JSON Schema lies among the resources. */
  public static final String SCHEMA = "/interleave/timeline.schema.json";

  private static final JsonFactory FACTORY = JsonMapper.builder().build().getFactory();

  private TimelineJson() {}

  /** Writes the whole document in UTF-8; does not close the stream. */
  public static void write(Timeline timeline, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      writeHeader(json, timeline.header());
      writeBatch(json, timeline.lanes(), timeline.resources(), timeline.events());
      writeEnd(json, timeline.findings(), timeline.outcome());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Reads a whole document.
   *
   * @throws IOException if it cannot be read or is no timeline of this version; the message is a
   *     sentence for a user
   */
  public static Timeline read(InputStream in) throws IOException {
    return new TimelineReader(FACTORY.createParser(in)).read();
  }

  /** Writes the fields {@code format}, {@code version}, {@code program} and {@code options}. */
  public static void writeHeader(JsonGenerator json, Header header) throws IOException {
    json.writeStringField("format", Header.FORMAT);
    json.writeNumberField("version", Header.VERSION);
    Header.Program program = header.program();
    json.writeObjectFieldStart("program");
    writeText(json, "scenario", program.scenario());
    writeText(json, "title", program.title());
    json.writeStringField("source", program.source());
    json.writeEndObject();
    json.writeObjectFieldStart("options");
    writeOptions(json, header.options());
    json.writeEndObject();
  }

  private static void writeOptions(JsonGenerator json, Options options) throws IOException {
    json.writeNumberField("seed", options.seed());
    json.writeNumberField("cores", options.cores());
    json.writeBooleanField("gil", options.gil());
    json.writeNumberField("switchInterval", options.switchIntervalNanos());
    json.writeStringField("preemption", Words.of(options.preemption()));
    json.writeStringField("startMethod", Words.of(options.startMethod()));
    json.writeNumberField("instructionCost", options.costs().instructionNanos());
    json.writeNumberField("forkCost", options.costs().forkNanos());
    json.writeNumberField("spawnCost", options.costs().spawnNanos());
    json.writeNumberField("messageCost", options.costs().messageNanos());
    json.writeBooleanField("lines", options.lines());
    writeNumbers(json, "choices", options.choices());
  }

  /** Writes the fields {@code lanes}, {@code resources} and {@code events}, each an array. */
  public static void writeBatch(
      JsonGenerator json, List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events)
      throws IOException {
    json.writeArrayFieldStart("lanes");
    for (Lane lane : lanes) {
      writeLane(json, lane);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("resources");
    for (Resource resource : resources) {
      writeResource(json, resource);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (TimelineEvent event : events) {
      writeEvent(json, event);
    }
    json.writeEndArray();
  }

  private static void writeLane(JsonGenerator json, Lane lane) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", lane.id());
    json.writeStringField("kind", Words.of(lane.kind()));
    json.writeStringField("name", lane.name());
    writeNumber(json, "parent", lane.parent());
    writeNumber(json, "pid", lane.pid());
    json.writeEndObject();
  }

  private static void writeResource(JsonGenerator json, Resource resource) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", resource.id());
    json.writeStringField("kind", Words.of(resource.kind()));
    json.writeStringField("name", resource.name());
    json.writeNumberField("process", resource.process());
    json.writeEndObject();
  }

  private static void writeEvent(JsonGenerator json, TimelineEvent event) throws IOException {
    EventType type = EventType.of(event.what());
    json.writeStartObject();
    json.writeNumberField("seq", event.seq());
    json.writeNumberField("t", event.timeNanos());
    json.writeNumberField("lane", event.lane());
    json.writeStringField("type", type.name());
    writeNumber(json, "line", event.line());
    writeNumber(json, "cause", event.cause());
    for (EventProperty property : type.properties()) {
      property.write(json, event.what());
    }
    json.writeEndObject();
  }

  /** Writes the fields {@code findings} and {@code outcome}. */
  public static void writeEnd(JsonGenerator json, List<Finding> findings, Outcome outcome)
      throws IOException {
    writeFindings(json, findings);
    json.writeObjectFieldStart("outcome");
    writeOutcome(json, outcome);
    json.writeEndObject();
  }

  /** Writes the field {@code findings}, an array. */
  public static void writeFindings(JsonGenerator json, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      writeFinding(json, finding);
    }
    json.writeEndArray();
  }

  private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.kind());
    json.writeStringField("title", finding.title());
    writeText(json, "detail", finding.detail());
    writeArgs(json, finding.args());
    writeNumbers(json, "events", finding.events());
    writeNumbers(json, "lanes", finding.lanes());
    writeNumbers(json, "lines", finding.lines());
    json.writeEndObject();
  }

  private static void writeArgs(JsonGenerator json, Map<String, String> args) throws IOException {
    json.writeObjectFieldStart("args");
    for (Map.Entry<String, String> arg : args.entrySet()) {
      json.writeStringField(arg.getKey(), arg.getValue());
    }
    json.writeEndObject();
  }

  private static void writeOutcome(JsonGenerator json, Outcome outcome) throws IOException {
    json.writeStringField("status", Words.of(outcome.status()));
    if (outcome.exit() != null) {
      json.writeNumberField("exit", outcome.exit());
    }
    json.writeNumberField("duration", outcome.durationNanos());
    json.writeNumberField("steps", outcome.steps());
    writeText(json, "message", outcome.message());
    if (!outcome.args().isEmpty()) {
      writeArgs(json, outcome.args());
    }
    if (outcome.error() != null) {
      writeError(json, outcome.error());
    }
    if (!outcome.waits().isEmpty()) {
      json.writeArrayFieldStart("waits");
      for (Outcome.Wait wait : outcome.waits()) {
        writeWait(json, wait);
      }
      json.writeEndArray();
    }
  }

  private static void writeError(JsonGenerator json, Outcome.ErrorReport error) throws IOException {
    json.writeObjectFieldStart("error");
    json.writeStringField("type", error.type());
    json.writeStringField("message", error.message());
    writeNumber(json, "line", error.line());
    writeNumber(json, "column", error.column());
    writeNumber(json, "endLine", error.endLine());
    writeNumber(json, "endColumn", error.endColumn());
    writeText(json, "text", error.text());
    json.writeEndObject();
  }

  private static void writeWait(JsonGenerator json, Outcome.Wait wait) throws IOException {
    json.writeStartObject();
    json.writeNumberField("lane", wait.lane());
    writeNumber(json, "line", wait.line());
    json.writeFieldName("on");
    OnJson.write(json, wait.on());
    writeNumber(json, "owner", wait.owner());
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, String name, int number) throws IOException {
    if (number != 0) {
      json.writeNumberField(name, number);
    }
  }

  private static void writeText(JsonGenerator json, String name, String text) throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  private static void writeNumbers(JsonGenerator json, String name, List<Integer> numbers)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }
}
