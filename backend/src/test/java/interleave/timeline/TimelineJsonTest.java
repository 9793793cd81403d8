package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineJsonTest {
  static String json(Timeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TimelineJson.write(timeline, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Timeline read(String json) throws IOException {
    return TimelineJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Timeline with(TimelineEvent event, Outcome outcome, Finding... findings) {
    return new Timeline(
        Fixtures.HEADER, List.of(), List.of(), List.of(event), List.of(findings), outcome);
  }

  @Test
  void writesTheFormOfTheContract() {
    Event blocked = new LaneEvent.State(LaneState.BLOCKED, new On.Resource(7));
    Timeline timeline =
        with(new TimelineEvent(1, 300, 2, 9, 0, blocked), Outcome.finished(0, 300, 12));
    assertThat(json(timeline))
        .isEqualTo(
            """
            {"format":"interleave.timeline","version":1,"program":{"source":"pass\\n"},\
            "options":{"seed":0,"cores":4,"gil":true,"switchInterval":5000000,\
            "preemption":"cpython","startMethod":"fork","instructionCost":50,"forkCost":1000000,\
            "spawnCost":50000000,"messageCost":20000,"lines":true,\
            "choices":[]},"lanes":[],"resources":[],"events":[{"seq":1,"t":300,"lane":2,\
            "type":"lane.state","line":9,"state":"blocked","on":{"resource":7}}],"findings":[],\
            "outcome":{"status":"finished","exit":0,"duration":300,"steps":12}}
            """);
  }

  @Test
  void leavesTheUnitToTheSchema() {
    Event requested = new LockEvent.Requested(7, true, 1_500L);
    Timeline timeline = with(new TimelineEvent(1, 0, 2, 0, 0, requested), Outcome.stopped(0, 0));
    assertThat(json(timeline))
        .contains("\"type\":\"lock.requested\",\"resource\":7,\"blocking\":true,\"timeout\":1500}");
  }

  @Test
  void readsWhatItWrites() throws IOException {
    Timeline timeline = Fixtures.twoThreadsAndALock();
    assertThat(read(json(timeline))).isEqualTo(timeline);
  }

  @Test
  void equalTimelinesGiveEqualBytes() {
    assertThat(json(Fixtures.twoThreadsAndALock())).isEqualTo(json(Fixtures.twoThreadsAndALock()));
  }

  static List<Event> samples() {
    return EventSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsEveryTypeItWrites(Event event) throws IOException {
    Timeline timeline = with(new TimelineEvent(1, 5, 2, 3, 0, event), Outcome.stopped(5, 1));
    assertThat(read(json(timeline)).events()).isEqualTo(timeline.events());
  }

  @Test
  void readsEveryKindOfEnd() throws IOException {
    Outcome.ErrorReport error =
        new Outcome.ErrorReport("SyntaxError", "invalid syntax", 3, 7, 3, 9, "x = = 1");
    Finding finding =
        new Finding(
            "race", "A race.", "More.", Map.of("x", "1"), List.of(1), List.of(2), List.of(3));
    for (Outcome outcome :
        List.of(
            Outcome.finished(3, 1, 2),
            Outcome.failed(Outcome.ErrorReport.at(4, "ValueError", ""), 1, 2),
            Outcome.deadlock(
                "Stuck.", List.of(new Outcome.Wait(2, 9, new On.Resource(1), 3)), 1, 2),
            Outcome.budget("Too much.", Map.of("unit", "events", "bound", "9"), 1, 2),
            Outcome.stopped(1, 2),
            Outcome.refused(error))) {
      Timeline timeline =
          with(new TimelineEvent(1, 5, 2, 3, 0, new LaneEvent.Started()), outcome, finding);
      assertThat(read(json(timeline))).isEqualTo(timeline);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [] | This is not a timeline: it does not begin with {.
          {  | This is not JSON: Unexpected end-of-input
          {} | This is not a timeline of version 1.
          {"format":"interleave.timeline","version":2} | This is not a timeline of version 1.
          {"format":"interleave.timeline","version":1} | This timeline is not whole.
          {"events":[{"type":"lock.eaten"}]} | This timeline is damaged: there are no events of type
          {"events":[{"seq":1,"t":0,"lane":1,"type":"lock.timedOut"}]} | This timeline is damaged: lock.timedOut lacks
          """)
  void refusesWhatIsNoTimeline(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }
}
