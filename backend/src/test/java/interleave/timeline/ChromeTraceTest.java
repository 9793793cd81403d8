package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChromeTraceTest {
  private final List<JsonNode> trace = trace(Fixtures.twoThreadsAndALock());

  private static List<JsonNode> trace(Timeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<JsonNode> events = new ArrayList<>();
    try {
      ChromeTrace.write(timeline, out);
      new ObjectMapper().readTree(out.toByteArray()).get("traceEvents").forEach(events::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return events;
  }

  private List<JsonNode> ofPhase(String phase) {
    return trace.stream().filter(event -> event.get("ph").asText().equals(phase)).toList();
  }

  private static BigDecimal micros(JsonNode event, String field) {
    return new BigDecimal(event.get(field).asText());
  }

  @Test
  void givesTheMainThreadTheNumberOfItsProcess() {
    assertThat(ofPhase("M"))
        .map(e -> e.get("name").asText() + " " + e.get("pid") + "/" + e.get("tid"))
        .containsExactly(
            "process_name 1/1",
            "process_sort_index 1/1",
            "thread_name 1/1",
            "thread_sort_index 1/1",
            "thread_name 1/3",
            "thread_sort_index 1/3");
  }

  @Test
  void drawsStatesAsSlicesInMicroseconds() {
    assertThat(ofPhase("X"))
        .filteredOn(e -> e.get("tid").asInt() == 1)
        .map(e -> e.get("name").asText() + " " + e.get("ts") + "+" + e.get("dur"))
        .containsExactly(
            "running 0+0.3",
            "sleeping until 500.3 µs 0.3+500",
            "running 500.3+0.1",
            "blocked on Thread-1 (work) 500.4+0.2",
            "running 500.6+0.1");
  }

  @Test
  void slicesOfAThreadDoNotOverlap() {
    Map<Integer, BigDecimal> ends = new HashMap<>();
    for (JsonNode slice : ofPhase("X")) {
      BigDecimal begin = micros(slice, "ts");
      BigDecimal last = ends.put(slice.get("tid").asInt(), begin.add(micros(slice, "dur")));
      assertThat(begin).isGreaterThanOrEqualTo(last == null ? BigDecimal.ZERO : last);
    }
  }

  @Test
  void eitherEndOfAnArrowLiesInASlice() {
    assertThat(ofPhase("s")).isNotEmpty().hasSameSizeAs(ofPhase("f"));
    for (JsonNode end : trace) {
      if (end.get("ph").asText().matches("[sf]")) {
        assertThat(ofPhase("X")).anyMatch(slice -> contains(slice, end));
      }
    }
  }

  private static boolean contains(JsonNode slice, JsonNode end) {
    BigDecimal from = micros(slice, "ts");
    BigDecimal at = micros(end, "ts");
    return slice.get("tid").equals(end.get("tid"))
        && from.compareTo(at) <= 0
        && at.compareTo(from.add(micros(slice, "dur"))) < 0;
  }
}
