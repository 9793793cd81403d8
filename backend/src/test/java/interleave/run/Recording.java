package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import interleave.machine.event.OutputEvent;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineCollector;
import interleave.timeline.TimelineJson;
import interleave.timeline.TimelineValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Runs programs to their end and keeps what happened. */
final class Recording {
  private static final int SLICE_INSTRUCTIONS = 100_000;

  private Recording() {}

  /** Runs a program with the default options; its timeline must be valid. */
  static Timeline of(String source) {
    return of(source, Options.DEFAULT);
  }

  /** Runs a program; its timeline must be valid. */
  static Timeline of(String source, Options options) {
    return of(source, options, SLICE_INSTRUCTIONS);
  }

  /** Runs a program in slices of that many instructions; its timeline must be valid. */
  static Timeline of(String source, Options options, int sliceInstructions) {
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(Program.of("main.py", source), options, collector);
    while (run.advance(sliceInstructions)) {
      // a slice at a time
    }
    Timeline timeline = collector.timeline();
    assertThat(TimelineValidator.violations(timeline)).as("violations").isEmpty();
    return timeline;
  }

  /** The timeline as the JSON that is exported. */
  static byte[] json(Timeline timeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TimelineJson.write(timeline, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What the program wrote to stdout. */
  static String stdout(Timeline timeline) {
    return text(timeline, OutputEvent.Stream.STDOUT);
  }

  /** What the program wrote to stderr. */
  static String stderr(Timeline timeline) {
    return text(timeline, OutputEvent.Stream.STDERR);
  }

  private static String text(Timeline timeline, OutputEvent.Stream stream) {
    return timeline.events().stream()
        .map(event -> event.what())
        .filter(OutputEvent.Written.class::isInstance)
        .map(OutputEvent.Written.class::cast)
        .filter(written -> written.stream() == stream)
        .map(OutputEvent.Written::text)
        .collect(Collectors.joining());
  }
}
