package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import interleave.machine.Costs;
import interleave.machine.Options;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long many workers take in virtual time, and that there may be many. */
class ManyWorkersTest {
  private static final Options UNTOLD = Options.DEFAULT.withLines(false);
  private static final String JOB = "def job(_):\n    for i in range(1_000_000): pass\n";

  private static Timeline run(String source, Options options) {
    Timeline timeline = Recording.of(source, options);
    assertThat(timeline.outcome().status()).isEqualTo(Outcome.Status.FINISHED);
    return timeline;
  }

  private static double nanos(String source) {
    return run(source, UNTOLD).outcome().durationNanos();
  }

  private static double alone() {
    return nanos(JOB + "job(0)");
  }

  @Test
  void eightProcessesOnFourCoresTakeTwiceAsLongAsOneJob() {
    String pool = "import multiprocessing\n" + JOB + "multiprocessing.Pool(8).map(job, range(8))";
    assertThat(nanos(pool)).isCloseTo(2 * alone(), Percentage.withPercentage(5));
  }

  @Test
  void eightThreadsTakeEightTimesAsLongAsOneJob() {
    String pool =
        "from multiprocessing.pool import ThreadPool\n" + JOB + "ThreadPool(8).map(job, range(8))";
    assertThat(nanos(pool)).isCloseTo(8 * alone(), Percentage.withPercentage(5));
  }

  @Test
  void withoutTheGilEightThreadsAreAsQuickAsProcesses() {
    String pool =
        "from multiprocessing.pool import ThreadPool\n" + JOB + "ThreadPool(8).map(job, range(8))";
    double nanos = run(pool, UNTOLD.withGil(false)).outcome().durationNanos();
    assertThat(nanos).isCloseTo(2 * alone(), Percentage.withPercentage(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        import queue, threading
        q = queue.Queue(2)
        def put():
            for i in range(200): q.put(i)
        threads = [threading.Thread(target=put) for _ in range(2)]
        for t in threads: t.start()
        for _ in range(400): q.get()
        for t in threads: t.join()
        """,
        """
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(4) as pool:
            for f in [pool.submit(pow, i, 2) for i in range(100)]: f.result()
        """,
      })
  void withoutTheGilNothingHappensBeforeItsCause(String source) {
    List<TimelineEvent> events = run(source, UNTOLD.withGil(false)).events();
    for (TimelineEvent event : events) {
      if (event.cause() != 0) {
        TimelineEvent cause = events.get(event.cause() - 1);
        assertThat(event.timeNanos()).as("%s", event).isGreaterThanOrEqualTo(cause.timeNanos());
      }
    }
  }

  @Test
  void aThousandThreadsRun() {
    run(
        """
        import threading, time
        threads = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(1000)]
        for t in threads: t.start()
        for t in threads: t.join()
        """,
        Options.DEFAULT);
  }

  @Test
  void aHundredProcessesRun() {
    run(
        """
        import multiprocessing, time
        ps = [multiprocessing.Process(target=time.sleep, args=(0.1,)) for _ in range(100)]
        for p in ps: p.start()
        for p in ps: p.join()
        """,
        Options.DEFAULT);
  }

  @Test
  void tenThousandItemsGoThroughAQueue() {
    run(
        """
        import queue, threading
        q = queue.Queue()
        def take():
            for _ in range(10_000): q.get()
        t = threading.Thread(target=take)
        t.start()
        for i in range(10_000): q.put(i)
        t.join()
        """,
        Options.DEFAULT);
  }

  @Test
  void startingAProcessCostsWhatTheOptionSays() {
    String source =
        "import multiprocessing\nif __name__ == '__main__':\n"
            + "    p = multiprocessing.Process(target=int)\n    p.start()\n    p.join()\n";
    double cheap = run(source, UNTOLD).outcome().durationNanos();
    Costs costs = Costs.DEFAULT.withForkNanos(30_000_000);
    double dear = run(source, UNTOLD.withCosts(costs)).outcome().durationNanos();
    assertThat(dear - cheap).isCloseTo(29_000_000, within(1.0));
  }
}
