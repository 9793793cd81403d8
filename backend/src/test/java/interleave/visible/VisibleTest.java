package interleave.visible;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.scenario.Catalogue;
import interleave.scenario.Scenario;
import interleave.scenario.Visible;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scenario says is to be seen is in its timeline. */
class VisibleTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  static Iterable<String> ids() {
    return CATALOGUE.scenarios().stream().map(Scenario::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isInTheTimeline(String id) {
    Scenario scenario = CATALOGUE.find(id).orElseThrow();
    Timeline timeline = Play.of(scenario);
    assertThat(TimelineValidator.violations(timeline)).isEmpty();
    Visible visible = scenario.visible();
    Sight sight = Sight.of(timeline);
    Expectations.ending(visible, timeline.outcome());
    assertThat(sight.lanes()).containsAll(visible.lanes());
    assertThat(sight.resources()).containsAll(visible.resources());
    Expectations.events(visible, sight);
    assertThat(sight.findings()).containsAll(visible.findings());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyScenarioSaysWhatIsToBeSeen(String id) {
    Visible visible = CATALOGUE.find(id).orElseThrow().visible();
    assertThat(visible.events().size() + (visible.error() == null ? 0 : 1)).isPositive();
    assertThat(visible.lanes().size() + (visible.error() == null ? 0 : 1)).isPositive();
  }

  @Test
  void anExpectationMayLeaveOutTheLastWords() {
    Seen release = new Seen(1, 0, "lock.released", 1, "A", "lock", "A: lock.released lock 0", null);
    Seen seen = new Seen(2, 0, "lock.acquired", 2, "B", "lock", "B: lock.acquired lock 1", release);
    assertThat(seen.matches("B: lock.acquired lock ← A: lock.released")).isTrue();
    assertThat(seen.matches("B: lock.acquired lock 1 ← A: lock.released lock 0")).isTrue();
    assertThat(seen.matches("B: lock.acquired")).isTrue();
    assertThat(seen.matches("B: lock.acq")).isFalse();
    assertThat(seen.matches("A: lock.acquired lock")).isFalse();
    assertThat(seen.matches("B: lock.acquired lock ← C: lock.released")).isFalse();
    assertThat(release.matches("A: lock.released lock ← B: lock.acquired")).isFalse();
  }
}
