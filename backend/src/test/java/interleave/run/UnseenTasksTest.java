package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Budget;
import interleave.machine.Options;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.OutputEvent;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Where there are more tasks than lanes the program runs on, and the picture says so. */
class UnseenTasksTest {
  private static final int LANES = 20;
  private static final String MANY_TASKS =
      """
      import asyncio

      async def work(n):
          await asyncio.sleep(0.1 * (n % 3))
          return n

      async def main():
          waited = [asyncio.create_task(work(n)) for n in range(30)]
          print(sum(await asyncio.gather(*waited)))
          try:
              await asyncio.wait_for(work(2), 0.1)
          except TimeoutError:
              print("too late")

      asyncio.run(main())
      """;

  private static Timeline run() {
    Budget all = Budget.DEFAULT;
    Budget few =
        new Budget(
            all.instructions(),
            all.virtualNanos(),
            all.memoryBytes(),
            all.events(),
            all.outputBytes(),
            LANES,
            all.recursionDepth());
    return Recording.of(MANY_TASKS, Options.DEFAULT.withBudget(few));
  }

  @Test
  void theProgramRunsToItsEnd() {
    Timeline timeline = run();
    assertThat(timeline.outcome().status()).isEqualTo(Outcome.Status.FINISHED);
    assertThat(timeline.events())
        .map(event -> event.what() instanceof OutputEvent.Written written ? written.text() : "")
        .contains("435\n", "too late\n");
  }

  @Test
  void thePictureSaysHowManyAreNotSeen() {
    Timeline timeline = run();
    long seen = timeline.lanes().stream().filter(lane -> lane.kind() == LaneKind.TASK).count();
    assertThat(seen).isEqualTo(LANES - LANES / 10 - 3);
    assertThat(timeline.outcome().message())
        .isEqualTo("17 more tasks ran without lanes of their own.");
  }
}
