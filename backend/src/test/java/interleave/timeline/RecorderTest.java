package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.Event;
import interleave.machine.event.GilEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LineEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.OutputEvent;
import interleave.machine.event.ResourceEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private final TimelineCollector collector = new TimelineCollector();
  private final Recorder recorder = new Recorder(Fixtures.HEADER, collector, 1_000);
  private final int process = recorder.lane(LaneKind.PROCESS, "MainProcess", 0, 1000);
  private final int main = recorder.lane(LaneKind.THREAD, "MainThread", process, 0);

  private Timeline end() {
    return recorder.end(Outcome.finished(0, 0, 0), timeline -> List.of());
  }

  private List<Event> recorded() {
    return end().events().stream().map(TimelineEvent::what).toList();
  }

  private int reach(int line) {
    return recorder.event(main, line, line, 0, new LineEvent.Reached());
  }

  @Test
  void numbersFromOne() {
    assertThat(List.of(process, main)).containsExactly(1, 2);
    assertThat(recorder.resource(ResourceKind.LOCK, "a", process)).isEqualTo(1);
    assertThat(recorder.resource(ResourceKind.QUEUE, "b", process)).isEqualTo(2);
    assertThat(reach(1)).isEqualTo(1);
    assertThat(reach(2)).isEqualTo(2);
  }

  @Test
  void namesTheNamelessByKindAndNumber() {
    recorder.resource(ResourceKind.LOCK, null, process);
    recorder.resource(ResourceKind.RLOCK, null, process);
    int second = recorder.resource(ResourceKind.LOCK, null, process);
    assertThat(end().resources())
        .map(Resource::name)
        .containsExactly("lock-1", "rlock-1", "lock-2");
    recorder.event(main, 0, 1, 0, new ResourceEvent.Renamed(second, "self.items"));
    recorder.event(main, 0, 1, 0, new LaneEvent.Renamed("boss"));
    Timeline timeline = end();
    assertThat(timeline.resource(second).name()).isEqualTo("self.items");
    assertThat(timeline.lane(main).name()).isEqualTo("boss");
  }

  @Test
  void isFullAtItsBudgetButRecordsTheRest() {
    for (int i = 1; i < 1_000; i++) {
      recorder.event(main, 0, 1, 0, new GilEvent.Acquired());
    }
    assertThat(recorder.full()).isFalse();
    recorder.event(main, 0, 1, 0, new GilEvent.Acquired());
    assertThat(recorder.full()).isTrue();
    recorder.event(main, 0, 1, 0, new LaneEvent.Ended(LaneEvent.Ending.KILLED));
    assertThat(end().events()).hasSize(1_001);
  }

  @Test
  void keepsTheBeginningAndTheEndOfALongStretch() {
    for (int line = 1; line <= 5_000; line++) {
      reach(line);
    }
    recorder.event(main, 5_001, 5_001, 0, new GilEvent.Released());
    List<TimelineEvent> events = end().events();
    assertThat(events).hasSize(Stretch.FIRST_KEPT + Stretch.LAST_KEPT + 1);
    assertThat(events.get(Stretch.FIRST_KEPT - 1).line()).isEqualTo(Stretch.FIRST_KEPT);
    assertThat(events.subList(Stretch.FIRST_KEPT, events.size()))
        .map(TimelineEvent::line)
        .containsExactly(4_993, 4_994, 4_995, 4_996, 4_997, 4_998, 4_999, 5_000, 5_001);
    TimelineValidatorTest.assertSeqIsDense(end());
  }

  @Test
  void doesNotReorderTheEndOfAStretchBehindAnotherLane() {
    for (int line = 1; line <= 5_000; line++) {
      reach(line);
    }
    recorder.event(process, 5_001, 0, 0, new LaneEvent.Started());
    recorder.event(main, 5_001, 5_001, 0, new GilEvent.Released());
    assertThat(end().events()).hasSize(Stretch.FIRST_KEPT + 2);
  }

  @Test
  void beginsANewStretchAfterAnotherEvent() {
    for (int turn = 0; turn < 3; turn++) {
      for (int line = 1; line <= Stretch.FIRST_KEPT; line++) {
        assertThat(reach(line)).isPositive();
      }
      recorder.event(main, 201, 0, 0, new GilEvent.Released());
    }
  }

  @Test
  void keepsTheFirstAccessOfEachKindToEachVariable() {
    List<Event> accesses = new ArrayList<>();
    for (int variable = 1; variable <= 2; variable++) {
      recorder.resource(ResourceKind.VARIABLE, "x" + variable, process);
      accesses.add(new AccessEvent.Read(variable, null));
      accesses.add(new AccessEvent.Written(variable, null));
    }
    for (int line = 1; line <= 1_000; line++) {
      reach(line);
    }
    for (Event access : accesses) {
      recorder.event(main, 1_001, 3, 0, access);
      for (int turn = 0; turn < 100; turn++) {
        assertThat(recorder.event(main, 1_001, 3, 0, access)).isZero();
      }
    }
    assertThat(recorded()).containsAll(accesses);
  }

  @Test
  void handsOnInBatchesWhatItRecords() {
    recorder.begin();
    reach(1);
    recorder.flush();
    recorder.flush();
    int lock = recorder.resource(ResourceKind.LOCK, null, process);
    recorder.event(main, 1, 2, 0, new ResourceEvent.Created(lock));
    recorder.flush();
    recorder.event(main, 1, 2, 0, new ResourceEvent.Renamed(lock, "lock"));
    Timeline whole = end();
    assertThat(collector.timeline()).isEqualTo(whole);
  }

  @Test
  void goesOnWithOutputOnlyWhereTheSinkDoesNotWantAll() {
    List<Integer> told = new ArrayList<>();
    TimelineSink console =
        new TimelineSink() {
          @Override
          public boolean wantsAll() {
            return false;
          }

          @Override
          public void begin(Header header) {}

          @Override
          public void batch(
              List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events) {
            events.forEach(event -> told.add(event.seq()));
          }

          @Override
          public void end(List<Finding> findings, Outcome outcome) {}
        };
    Recorder forgetful = new Recorder(Fixtures.HEADER, console, 2);
    int lane = forgetful.lane(LaneKind.PROCESS, "MainProcess", 0, 1000);
    for (int i = 0; i < 4; i++) {
      forgetful.event(lane, i, 1, 0, new GilEvent.Acquired());
    }
    assertThat(forgetful.full()).isFalse();
    forgetful.flush();
    forgetful.event(lane, 4, 1, 0, new OutputEvent.Written(OutputEvent.Stream.STDOUT, "x"));
    forgetful.event(lane, 5, 1, 0, new GilEvent.Released());
    forgetful.flush();
    assertThat(told).containsExactly(1, 2, 3);
  }
}
