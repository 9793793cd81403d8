package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.event.LockEvent;
import interleave.machine.event.OutputEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTextTest {
  @Test
  void hasAColumnForEachLaneAndARowForEachEvent() {
    String text =
        TimelineText.of(
            Fixtures.twoThreadsAndALock(),
            event -> event instanceof LockEvent || event instanceof OutputEvent);
    assertThat(text)
        .isEqualTo(
            """
               seq           time  MainThread                      Thread-1 (work)
                 9         200 ns  8: requests lock
                10         200 ns  8: acquires lock
                16         350 ns                                  4: requests lock
                21       500.3 µs  9: releases lock
                26       500.4 µs                                  4: acquires lock ⇐ 21
                27       500.5 µs                                  5: prints 'hello\\n'
                28       500.5 µs                                  5: releases lock
            finished, exit 0, after 500.7 µs
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "50, 50 ns",
    "1500, 1.5 µs",
    "300000000, 300 ms",
    "1000000000, 1 s",
    "61000000050, 61.00000005 s"
  })
  void writesTimesExactlyInFriendlyUnits(long nanos, String text) {
    assertThat(Nanos.text(nanos)).isEqualTo(text);
  }
}
