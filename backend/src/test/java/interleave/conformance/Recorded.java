package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import interleave.machine.event.OutputEvent;
import interleave.run.Program;
import interleave.run.Run;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineCollector;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineJson;
import interleave.timeline.TimelineValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs a program to its end, twice: the timeline must be valid and the same both times. */
final class Recorded {
  private Recorded() {}

  /** Runs it and gives what it wrote and how it ended. */
  static Result run(String fileName, String source, Options options) {
    Timeline timeline = timeline(Program.of(fileName, source), options);
    Timeline again = timeline(Program.of(fileName, source), options);
    assertThat(TimelineValidator.violations(timeline)).as("timeline").isEmpty();
    assertThat(bytes(again)).as("second run").isEqualTo(bytes(timeline));
    return result(timeline);
  }

  /** Runs it and gives its timeline. */
  static Timeline timeline(Program program, Options options) {
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(program, options, collector);
    while (run.advance(1_000_000)) {
      // a slice at a time
    }
    return collector.timeline();
  }

  private static Result result(Timeline timeline) {
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    for (TimelineEvent event : timeline.events()) {
      if (event.what() instanceof OutputEvent.Written written) {
        (written.stream() == OutputEvent.Stream.STDOUT ? stdout : stderr).append(written.text());
      }
    }
    Outcome outcome = timeline.outcome();
    if (outcome.error() != null && outcome.status() != Outcome.Status.FAILED
        || outcome.error() != null && outcome.error().type().equals("UnsupportedFeature")) {
      stderr.append(outcome.error().type()).append(": ").append(outcome.error().message());
    }
    if (outcome.message() != null) {
      stderr.append(outcome.message());
    }
    return new Result(
        stdout.toString(), stderr.toString(), outcome.exit() == null ? -1 : outcome.exit());
  }

  private static byte[] bytes(Timeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TimelineJson.write(timeline, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
