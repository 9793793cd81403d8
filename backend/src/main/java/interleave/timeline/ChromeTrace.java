package interleave.timeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import interleave.machine.event.LaneEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a timeline in the Chrome Trace Event Format, which Perfetto opens: states are slices,
 * other events instants, causes on other lanes flow arrows.
 *
 * <p>What Perfetto's importer asks for: numbers of processes and threads are positive, and the main
 * thread's is its process's; slices of one thread do not overlap; either end of an arrow lies
 * within a slice that stands before it in the file.
 */
public final class ChromeTrace {
  private final Timeline timeline;
  private final EventText words;
  private final JsonGenerator json;

  /** By lane id: its thread number in the trace. */
  private final int[] threads;

  /** By lane id: its slices by time. */
  private final List<List<Slice>> slices = new ArrayList<>();

  private record Slice(long beginNanos, long endNanos, TimelineEvent event) {}

  private ChromeTrace(Timeline timeline, JsonGenerator json) {
    this.timeline = timeline;
    this.words = new EventText(timeline);
    this.json = json;
    this.threads = threads();
  }

  /** Writes the trace in UTF-8; does not close the stream. */
  public static void write(Timeline timeline, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new ChromeTrace(timeline, json).write();
    }
  }

  private int[] threads() {
    int[] threads = new int[timeline.lanes().size() + 1];
    boolean[] hasMain = new boolean[threads.length];
    for (Lane lane : timeline.lanes()) {
      boolean main = lane.parent() != 0 && isProcess(lane.parent()) && !hasMain[lane.parent()];
      threads[lane.id()] = main ? lane.parent() : lane.id();
      if (main) {
        hasMain[lane.parent()] = true;
      }
    }
    return threads;
  }

  private boolean isProcess(int laneId) {
    return timeline.lane(laneId).parent() == 0;
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("displayTimeUnit", "ns");
    json.writeArrayFieldStart("traceEvents");
    writeNames();
    collectSlices();
    writeSlices();
    writeInstants();
    writeArrows();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeNames() throws IOException {
    for (Lane lane : timeline.lanes()) {
      String scope = lane.parent() == 0 ? "process" : "thread";
      begin("M", scope + "_name", lane.id());
      json.writeObjectFieldStart("args");
      json.writeStringField("name", lane.name());
      json.writeEndObject();
      json.writeEndObject();
      begin("M", scope + "_sort_index", lane.id());
      json.writeObjectFieldStart("args");
      json.writeNumberField("sort_index", lane.id());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void collectSlices() {
    TimelineEvent[] open = new TimelineEvent[threads.length];
    for (int lane = 0; lane < threads.length; lane++) {
      slices.add(new ArrayList<>());
    }
    for (TimelineEvent event : timeline.events()) {
      boolean ended = event.what() instanceof LaneEvent.Ended;
      if (ended || event.what() instanceof LaneEvent.State) {
        close(open[event.lane()], event.timeNanos());
        open[event.lane()] = ended ? null : event;
      }
    }
    for (TimelineEvent event : open) {
      close(event, timeline.outcome().durationNanos());
    }
  }

  private void close(TimelineEvent state, long endNanos) {
    if (state != null && endNanos > state.timeNanos()) {
      slices.get(state.lane()).add(new Slice(state.timeNanos(), endNanos, state));
    }
  }

  private void writeSlices() throws IOException {
    for (List<Slice> ofLane : slices) {
      for (Slice slice : ofLane) {
        begin("X", words.of(slice.event.what()), slice.event.lane());
        json.writeStringField("cat", "state");
        writeMicros("ts", slice.beginNanos);
        writeMicros("dur", slice.endNanos - slice.beginNanos);
        json.writeEndObject();
      }
    }
  }

  private void writeInstants() throws IOException {
    for (TimelineEvent event : timeline.events()) {
      if (event.what() instanceof LaneEvent.State) {
        continue;
      }
      begin("i", EventType.of(event.what()).name(), event.lane());
      json.writeStringField("s", "t");
      writeMicros("ts", event.timeNanos());
      json.writeObjectFieldStart("args");
      json.writeNumberField("seq", event.seq());
      json.writeStringField("what", words.of(event.what()));
      if (event.line() != 0) {
        json.writeNumberField("line", event.line());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** An arrow is left out where one of its ends has no slice to be bound to. */
  private void writeArrows() throws IOException {
    for (TimelineEvent effect : timeline.events()) {
      if (effect.cause() == 0 || timeline.event(effect.cause()).lane() == effect.lane()) {
        continue;
      }
      TimelineEvent cause = timeline.event(effect.cause());
      long from = within(cause);
      long to = within(effect);
      if (from >= 0 && to >= 0) {
        writeArrowEnd("s", cause, from, effect.seq());
        writeArrowEnd("f", effect, to, effect.seq());
      }
    }
  }

  private void writeArrowEnd(String phase, TimelineEvent end, long nanos, int id)
      throws IOException {
    begin(phase, "cause", end.lane());
    json.writeStringField("cat", "cause");
    json.writeNumberField("id", id);
    writeMicros("ts", nanos);
    if (phase.equals("f")) {
      json.writeStringField("bp", "e");
    }
    json.writeEndObject();
  }

  /** Returns the event's time, or the last moment before it that lies in a slice; -1 for none. */
  private long within(TimelineEvent event) {
    List<Slice> ofLane = slices.get(event.lane());
    int low = 0;
    int high = ofLane.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ofLane.get(middle).beginNanos <= event.timeNanos()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : Math.min(event.timeNanos(), ofLane.get(low - 1).endNanos - 1);
  }

  private void begin(String phase, String name, int lane) throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", phase);
    json.writeStringField("name", name);
    json.writeNumberField("pid", timeline.processOf(lane));
    json.writeNumberField("tid", threads[lane]);
  }

  private void writeMicros(String name, long nanos) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(BigDecimal.valueOf(nanos, 3).stripTrailingZeros().toPlainString());
  }
}
