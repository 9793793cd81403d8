package interleave.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * Writes the parts of a timeline as JSON. Each method writes fields into the object the generator
 * stands in, so that a whole document and a stream of frames are made of the same pieces.
 */
public final class TimelineJson {
  private TimelineJson() {}

  /** Writes the fields {@code format}, {@code version}, {@code program} and {@code options}. */
  public static void writeHeader(JsonGenerator json, Header header) throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Writes the fields {@code lanes}, {@code resources} and {@code events}, each an array. */
  public static void writeBatch(
      JsonGenerator json, List<Lane> lanes, List<Resource> resources, List<Event> events)
      throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Writes the fields {@code findings} and {@code outcome}. */
  public static void writeEnd(JsonGenerator json, List<Finding> findings, Outcome outcome)
      throws IOException {
    throw new UnsupportedOperationException("not written yet");
  }
}
