package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import interleave.machine.Costs;
import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.machine.event.GilEvent;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every program, tried on programs of chance. */
class MachinePropertiesTest {
  private static final double MILLI = 1e6;

  /** Threads that sleep, compute and hold one of two locks, in an order drawn from the seed. */
  private static String program(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("import threading, time\n");
    text.append("locks = [threading.Lock(), threading.Lock()]\nthreads = []\n");
    int threads = 2 + random.nextInt(3);
    for (int thread = 0; thread < threads; thread++) {
      text.append("def work").append(thread).append("():\n");
      int deeds = 1 + random.nextInt(5);
      for (int deed = 0; deed < deeds; deed++) {
        text.append(deed(random));
      }
      text.append("threads.append(threading.Thread(target=work").append(thread).append("))\n");
    }
    return text + "for t in threads: t.start()\nfor t in threads: t.join()\nprint('end')\n";
  }

  private static String deed(Random random) {
    String loop = "for _ in range(" + random.nextInt(60_000) + "): pass\n";
    return switch (random.nextInt(3)) {
      case 0 -> "    time.sleep(" + random.nextInt(20) / 1000.0 + ")\n";
      case 1 -> "    " + loop;
      default ->
          "    with locks[" + random.nextInt(2) + "]:\n        time.sleep(0.003)\n        " + loop;
    };
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 12).mapToObj(Long::valueOf);
  }

  private static List<Options> machines() {
    Options options = Options.DEFAULT.withLines(false);
    return List.of(
        options,
        options.withGil(false),
        options.withGil(false).withCores(2),
        options.withPreemption(Preemption.ANY).withSwitchIntervalNanos(100_000));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void slicesDoNotShow(long seed) {
    for (Options options : machines()) {
      byte[] whole = Recording.json(Recording.of(program(seed), options, 100_000_000));
      for (int slice : new int[] {7, 1_000, 99_991}) {
        assertThat(Recording.json(Recording.of(program(seed), options, slice)))
            .as("slices of %d", slice)
            .isEqualTo(whole);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 1_000})
  void slicesDoNotShowAtTheEndOfABudget(int slice) {
    for (String source :
        List.of(
            "while True: print(1)", "a = []\nwhile True: a.append([1, 2, 3])", "while 1: pass")) {
      Options options =
          Options.DEFAULT.withBudget(
              new interleave.machine.Budget(300_000, 1L << 50, 1 << 20, 2_000, 1 << 20, 10, 100));
      assertThat(Recording.json(Recording.of(source, options, slice)))
          .isEqualTo(Recording.json(Recording.of(source, options, 1_000_000)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void timeNeverRunsBackwardsOnALane(long seed) {
    for (Options options : machines()) {
      Map<Integer, Long> clocks = new HashMap<>();
      for (TimelineEvent event : Recording.of(program(seed), options).events()) {
        Long before = clocks.put(event.lane(), event.timeNanos());
        assertThat(before == null || before <= event.timeNanos()).as("%s", event).isTrue();
      }
    }
  }

  private static String threads(int count, String body) {
    return "import threading, time\ndef work():\n    "
        + body
        + "\nts = [threading.Thread(target=work) for _ in range("
        + count
        + ")]\nfor t in ts: t.start()\nfor t in ts: t.join()\n";
  }

  private static double millis(String source, Options options) {
    return Recording.of(source, options.withLines(false)).outcome().durationNanos() / MILLI;
  }

  @Test
  void waitingOverlaps() {
    assertThat(millis(threads(4, "time.sleep(0.5)"), Options.DEFAULT)).isCloseTo(500, within(1.0));
  }

  @Test
  void computingAddsUpUnderTheGil() {
    String body = "for _ in range(200_000): pass";
    double one = millis(threads(1, body), Options.DEFAULT);
    assertThat(millis(threads(4, body), Options.DEFAULT)).isCloseTo(4 * one, within(0.08 * one));
    Options free = Options.DEFAULT.withGil(false);
    assertThat(millis(threads(4, body), free)).isCloseTo(one, within(0.05 * one));
    assertThat(millis(threads(4, body), free.withCores(2)))
        .isCloseTo(2 * one, within(0.05 * 2 * one));
    assertThat(millis(threads(4, body), free.withCores(1)))
        .isCloseTo(4 * one, within(0.05 * 4 * one));
  }

  @Test
  void theGilGoesRound() {
    Timeline timeline =
        Recording.of(threads(3, "for _ in range(600_000): pass"), Options.DEFAULT.withLines(false));
    List<Integer> turns = new ArrayList<>();
    for (TimelineEvent event : timeline.events()) {
      if (event.what() instanceof GilEvent.Acquired && event.timeNanos() > 50 * MILLI) {
        turns.add(event.lane());
      }
    }
    assertThat(turns).hasSizeGreaterThan(6);
    // three threads compute while main waits: nobody has a second turn before the others
    for (int i = 3; i < 6; i++) {
      assertThat(turns.get(i)).isEqualTo(turns.get(i - 3));
    }
  }

  @Test
  void anInstructionCostsWhatTheOptionSays() {
    String source = "for _ in range(1000): pass";
    double cheap = millis(source, Options.DEFAULT);
    assertThat(millis(source, Options.DEFAULT.withCosts(Costs.DEFAULT.withInstructionNanos(500))))
        .isCloseTo(10 * cheap, within(1e-6));
  }
}
