package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import interleave.timeline.Finding;
import interleave.timeline.Header;
import interleave.timeline.Lane;
import interleave.timeline.Outcome;
import interleave.timeline.Resource;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveFindingsTest {
  private static final String DEADLOCK_BESIDE_A_LONG_LOOP =
      """
      import time
      from threading import Lock, Thread
      a = Lock()
      b = Lock()
      def take(first, second):
          with first:
              time.sleep(0.1)
              with second:
                  pass
      for pair in (a, b), (b, a):
          Thread(target=take, args=pair, daemon=True).start()
      for _ in range(200):
          time.sleep(0.01)
      """;

  private static final String BLOCKED_LOOP =
      """
      import asyncio, time
      async def main():
          for _ in range(3):
              time.sleep(0.2)
              await asyncio.sleep(0.1)
      asyncio.run(main())
      """;

  /** Notes what is found early, and when. */
  private static final class Notes implements TimelineSink {
    final List<Finding> early = new ArrayList<>();
    List<Finding> last;
    int events;
    int eventsWhenFound;

    @Override
    public void begin(Header header) {}

    @Override
    public void batch(List<Lane> lanes, List<Resource> resources, List<TimelineEvent> more) {
      events += more.size();
    }

    @Override
    public void found(List<Finding> findings) {
      early.addAll(findings);
      eventsWhenFound = events;
    }

    @Override
    public void end(List<Finding> findings, Outcome outcome) {
      last = findings;
    }
  }

  private static Notes run(String source) {
    Notes notes = new Notes();
    Run run = Run.start(Program.of("main.py", source), Options.DEFAULT, notes);
    while (run.advance(500)) {
      // a small slice at a time
    }
    return notes;
  }

  @Test
  void tellsADeadlockOfSomeWhileOthersGoOn() {
    Notes notes = run(DEADLOCK_BESIDE_A_LONG_LOOP);
    assertThat(notes.early).extracting(Finding::kind).containsExactly("deadlock");
    assertThat(notes.eventsWhenFound).isLessThan(notes.events / 2);
    assertThat(notes.last).contains(notes.early.get(0));
  }

  @Test
  void tellsOnceThatALoopIsBlocked() {
    Notes notes = run(BLOCKED_LOOP);
    assertThat(notes.early).extracting(Finding::kind).containsExactly("loopBlocked");
    assertThat(notes.last).containsAll(notes.early);
  }
}
