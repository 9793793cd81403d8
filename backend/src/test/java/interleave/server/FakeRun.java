package interleave.server;

import interleave.machine.Options;
import interleave.machine.event.LineEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.run.Program;
import interleave.run.Run;
import interleave.run.Runner;
import interleave.timeline.Finding;
import interleave.timeline.Header;
import interleave.timeline.Lane;
import interleave.timeline.Outcome;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A run whose program is a word: {@code events N} records N events and ends, {@code finds N} finds
 * something in the last of every 300, {@code endless} records nothing and never ends, {@code
 * chatter} records for ever, {@code broken} throws.
 */
final class FakeRun implements Run {
  private static final int EVENTS_AN_ADVANCE = 300;

  private final TimelineSink sink;
  private final String[] words;
  private final AtomicInteger advances;
  private int recorded;
  private boolean ended;

  private FakeRun(Program program, Options options, TimelineSink sink, AtomicInteger advances) {
    this.sink = sink;
    this.words = program.source().split(" ");
    this.advances = advances;
    sink.begin(
        new Header(
            new Header.Program(program.scenario(), program.title(), program.source()), options));
    sink.batch(List.of(new Lane(1, LaneKind.PROCESS, "MainProcess", 0, 1)), List.of(), List.of());
  }

  /** Returns a runner of such runs that counts how often any of them was advanced. */
  static Runner runner(AtomicInteger advances) {
    return (program, options, sink) -> new FakeRun(program, options, sink, advances);
  }

  @Override
  public boolean advance(int maxInstructions) {
    advances.incrementAndGet();
    switch (words[0]) {
      case "events" -> record(Integer.parseInt(words[1]));
      case "finds" -> find(Integer.parseInt(words[1]));
      case "chatter" -> record(Integer.MAX_VALUE);
      case "broken" -> throw new IllegalStateException("secret detail");
      default -> Thread.onSpinWait();
    }
    return !ended;
  }

  private void record(int inAll) {
    List<TimelineEvent> events = new ArrayList<>();
    while (events.size() < EVENTS_AN_ADVANCE && recorded < inAll) {
      recorded++;
      events.add(new TimelineEvent(recorded, recorded, 1, 1, 0, new LineEvent.Reached()));
    }
    sink.batch(List.of(), List.of(), events);
    if (recorded == inAll) {
      end(Outcome.finished(0, recorded, recorded));
    }
  }

  private void find(int inAll) {
    record(inAll);
    sink.found(
        List.of(
            new Finding("kind", "T.", null, Map.of(), List.of(recorded), List.of(1), List.of())));
  }

  private void end(Outcome outcome) {
    ended = true;
    sink.end(List.of(), outcome);
  }

  @Override
  public void stop() {
    if (!ended) {
      end(Outcome.stopped(recorded, recorded));
    }
  }
}
