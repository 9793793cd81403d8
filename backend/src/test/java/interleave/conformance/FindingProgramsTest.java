package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.run.Program;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineValidator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In every program of {@code python-findings} is found what its comments say, and nothing else. */
class FindingProgramsTest {
  @TestFactory
  Stream<DynamicTest> whatTheCommentsSayIsFound() {
    return FindingProgram.all().stream()
        .map(program -> DynamicTest.dynamicTest(program.name(), () -> check(program)));
  }

  private static void check(FindingProgram program) {
    assertThat(program.quiet()).as("says what to expect").isEqualTo(program.findings().isEmpty());
    Timeline timeline =
        Recorded.timeline(Program.of("main.py", program.source()), options(program));
    assertThat(TimelineValidator.violations(timeline)).as("timeline").isEmpty();
    assertThat(timeline.findings())
        .extracting(finding -> FindingProgram.describe(finding.kind(), finding.lines()))
        .as("findings of %s", timeline.findings())
        .containsExactlyInAnyOrderElementsOf(program.findings());
    assertThat(timeline.findings()).extracting(Finding::title).containsAll(program.titles());
  }

  private static Options options(FindingProgram program) {
    Options options = Options.DEFAULT;
    for (String word : program.options()) {
      options =
          switch (word) {
            case "preemption=any" -> options.withPreemption(Preemption.ANY);
            case "gil=off" -> options.withGil(false);
            default -> throw new IllegalArgumentException(word);
          };
    }
    return options;
  }
}
