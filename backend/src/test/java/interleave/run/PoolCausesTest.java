package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.event.CallEvent;
import interleave.machine.event.FutureEvent;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a call's submission over the worker's lane to its result one gets by causes alone. */
class PoolCausesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "from multiprocessing import Pool",
        "from multiprocessing.pool import ThreadPool as Pool",
        "from multiprocessing.dummy import Pool",
        "from concurrent.futures import ProcessPoolExecutor as Pool"
      })
  void leadFromTheSubmissionToTheResult(String pool) {
    Timeline timeline =
        Recording.of(pool + "\nwith Pool(2) as p:\n    list(p.map(abs, [-1, -2]))\n");
    List<TimelineEvent> results =
        timeline.events().stream().filter(e -> e.what() instanceof FutureEvent.Completed).toList();
    assertThat(results).hasSize(2);
    for (TimelineEvent result : results) {
      TimelineEvent finished = cause(timeline, result);
      assertThat(finished.what()).isInstanceOf(CallEvent.Finished.class);
      assertThat(finished.lane()).isNotEqualTo(result.lane());
      TimelineEvent started = started(timeline, finished);
      assertThat(started.lane()).isEqualTo(finished.lane());
      assertThat(cause(timeline, started).what()).isInstanceOf(CallEvent.Submitted.class);
    }
  }

  private static TimelineEvent cause(Timeline timeline, TimelineEvent event) {
    assertThat(event.cause()).isPositive();
    return timeline.events().get(event.cause() - 1);
  }

  private static TimelineEvent started(Timeline timeline, TimelineEvent finished) {
    int future = ((CallEvent) finished.what()).future();
    return timeline.events().stream()
        .filter(e -> e.what() instanceof CallEvent.Started begun && begun.future() == future)
        .findFirst()
        .orElseThrow();
  }
}
