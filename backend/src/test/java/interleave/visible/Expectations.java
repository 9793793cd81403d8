package interleave.visible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import interleave.scenario.Visible;
import interleave.timeline.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Compares a recorded run with what its scenario says is to be seen. */
public final class Expectations {
  private static final double SECONDS_TOLERANCE = 0.01;

  /** Events nobody expects one by one: left out where a test says what it saw instead. */
  private static final List<String> COMMON = List.of("line.reached", "gil.", "core.", "access.");

  private Expectations() {}

  /**
   * Finds the expected events: each the first that fits behind the one before it. Fails with what
   * was seen there instead.
   */
  public static List<Seen> events(Visible visible, Sight sight) {
    List<Seen> found = new ArrayList<>();
    int from = 0;
    for (String expectation : visible.events()) {
      int at = from;
      while (at < sight.events().size() && !sight.events().get(at).matches(expectation)) {
        at++;
      }
      assertThat(at)
          .as("%s%nis not among what is seen behind %s:%n%s", expectation, from, tail(sight, from))
          .isLessThan(sight.events().size());
      found.add(sight.events().get(at));
      from = at + 1;
    }
    return found;
  }

  private static String tail(Sight sight, int from) {
    return sight.events().stream()
        .skip(from)
        .filter(seen -> COMMON.stream().noneMatch(seen.type()::startsWith))
        .limit(200)
        .map(Seen::toString)
        .collect(Collectors.joining("\n"));
  }

  /** Compares how a run ended. */
  public static void ending(Visible visible, Outcome outcome) {
    assertThat(outcome.status().name().toLowerCase(Locale.ROOT)).isEqualTo(visible.ending());
    if (visible.error() != null) {
      assertThat(outcome.error().type() + ": " + outcome.error().message())
          .isEqualTo(visible.error());
      assertThat(outcome.error().line()).isEqualTo(visible.line());
    }
    if (visible.seconds() != null) {
      assertThat(outcome.durationNanos() / 1e9)
          .isCloseTo(visible.seconds(), within(SECONDS_TOLERANCE));
    }
  }
}
