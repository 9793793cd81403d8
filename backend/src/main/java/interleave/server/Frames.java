package interleave.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import interleave.timeline.Finding;
import interleave.timeline.Header;
import interleave.timeline.Lane;
import interleave.timeline.Outcome;
import interleave.timeline.Resource;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the messages to a viewer: the pieces of a timeline, each in an envelope. */
final class Frames {
  private static final JsonFactory JSON = new JsonFactory();

  private Frames() {}

  /** What is run and how. */
  static String begin(long id, Header header) {
    return frame("begin", id, json -> TimelineJson.writeHeader(json, header));
  }

  /** What happened since, and what was found in it. */
  static String batch(
      long id,
      List<Lane> lanes,
      List<Resource> resources,
      List<TimelineEvent> events,
      List<Finding> findings) {
    return frame(
        "batch",
        id,
        json -> {
          TimelineJson.writeBatch(json, lanes, resources, events);
          if (!findings.isEmpty()) {
            TimelineJson.writeFindings(json, findings);
          }
        });
  }

  /** How it ended. */
  static String end(long id, List<Finding> findings, Outcome outcome) {
    return frame("end", id, json -> TimelineJson.writeEnd(json, findings, outcome));
  }

  /** Why a message was not obeyed, or a run cannot go on. */
  static String error(long id, String sentence) {
    return frame("error", id, json -> json.writeStringField("message", sentence));
  }

  /** As {@link #error(long, String)}, where it is about no run. */
  static String error(String sentence) {
    return error(0, sentence);
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static String frame(String op, long id, Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("op", op);
      if (id != 0) {
        json.writeNumberField("id", id);
      }
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
