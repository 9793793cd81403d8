package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.machine.event.Event;
import interleave.machine.event.GilEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.LineEvent;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The fixture is a possible timeline; each small change to it makes it impossible. */
class TimelineValidatorTest {
  private static final Timeline GOOD = Fixtures.twoThreadsAndALock();

  static void assertSeqIsDense(Timeline timeline) {
    for (int i = 0; i < timeline.events().size(); i++) {
      assertThat(timeline.events().get(i).seq()).isEqualTo(i + 1);
    }
  }

  /** Changes the n-th event that is equal to this one. */
  private static Timeline change(Event what, int n, UnaryOperator<TimelineEvent> change) {
    List<TimelineEvent> events = new ArrayList<>(GOOD.events());
    int found = 0;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).what().equals(what) && ++found == n) {
        events.set(i, change.apply(events.get(i)));
        return withEvents(events);
      }
    }
    throw new AssertionError("no " + what);
  }

  private static Timeline replace(Event what, int n, Event by) {
    return change(
        what, n, e -> new TimelineEvent(e.seq(), e.timeNanos(), e.lane(), e.line(), e.cause(), by));
  }

  private static Timeline withEvents(List<TimelineEvent> events) {
    return new Timeline(
        GOOD.header(), GOOD.lanes(), GOOD.resources(), events, List.of(), GOOD.outcome());
  }

  private static void assertViolates(Timeline timeline, String... sentences) {
    assertThat(TimelineValidator.violations(timeline)).contains(sentences);
  }

  @Test
  void acceptsTheFixture() {
    assertThat(TimelineValidator.violations(GOOD)).isEmpty();
    TimelineValidator.require(GOOD);
  }

  @Test
  void saysAllThatIsWrong() {
    assertThatThrownBy(
            () ->
                TimelineValidator.require(
                    replace(new GilEvent.Released(), 1, new GilEvent.Acquired())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("impossible timeline:\n#12 gil.acquired: lane 2 holds it\n#14");
  }

  @Test
  void seqHasNoGaps() {
    List<TimelineEvent> events = new ArrayList<>(GOOD.events());
    events.remove(3);
    assertViolates(withEvents(events), "#5 stands where #4 should be");
  }

  @Test
  void timeNeverFallsOnALane() {
    assertViolates(
        change(
            new LockEvent.Acquired(1, 1),
            1,
            e -> new TimelineEvent(e.seq(), 99, e.lane(), e.line(), e.cause(), e.what())),
        "#10 lock.acquired: time falls from 200 to 99");
  }

  @Test
  void causesAreEarlier() {
    Event what = new LockEvent.Acquired(1, 1);
    assertViolates(
        change(what, 2, e -> new TimelineEvent(e.seq(), e.timeNanos(), 3, 4, e.seq(), what)),
        "#26 lock.acquired: its cause #26 is not earlier");
  }

  @Test
  void causesAreAtNoLaterTime() {
    Event what = new LaneEvent.Started();
    assertViolates(
        change(what, 3, e -> new TimelineEvent(e.seq(), 150, 3, 0, e.cause(), what)),
        "#13 lane.started: its cause #8 is at a later time");
  }

  @Test
  void idsAreKnown() {
    assertViolates(
        replace(new LockEvent.Requested(1, true, null), 1, new LockEvent.TimedOut(9)),
        "#9 lock.timedOut: there is no resource 9");
    assertViolates(
        replace(new LaneEvent.Created(3), 1, new LaneEvent.Created(4)),
        "#8 lane.created: there is no lane 4",
        "#13 lane.started: lane 3 was not created");
  }

  @Test
  void resourcesAreCreatedBeforeUse() {
    assertViolates(
        replace(new ResourceEvent.Created(1), 1, new LineEvent.Reached()),
        "#7 resource.renamed: resource 1 is not created yet");
    assertViolates(
        replace(new ResourceEvent.Renamed(1, "lock"), 1, new ResourceEvent.Created(1)),
        "#7 resource.created: resource 1 was created before");
  }

  @Test
  void statesFollowEachOther() {
    LaneEvent.State running = new LaneEvent.State(LaneState.RUNNING, null);
    LaneEvent.State asleep = new LaneEvent.State(LaneState.SLEEPING, new On.Until(9));
    assertViolates(
        replace(running, 3, new LaneEvent.State(LaneState.BLOCKED, new On.Resource(1))),
        "#20 lane.state: blocked cannot follow sleeping");
    assertViolates(
        replace(running, 3, new LaneEvent.State(LaneState.SLEEPING, new On.Until(500_300))),
        "#20 lane.state: says again what was said");
    assertViolates(
        replace(running, 1, new LaneEvent.State(LaneState.READY, new On.Lane(1))),
        "#4 lane.state: a lane cannot be ready on Lane[lane=1]");
    assertViolates(replace(running, 1, asleep), "#5 line.reached: lane 2 is not running");
  }

  @Test
  void lanesStartOnceAndEndOnce() {
    assertViolates(
        replace(new GilEvent.Acquired(), 1, new LaneEvent.Started()),
        "#3 lane.started: lane 2 has started already");
    assertViolates(
        replace(new LaneEvent.Started(), 2, new GilEvent.Acquired()),
        "#2 gil.acquired: lane 2 has not started");
    Event returned = new LaneEvent.Ended(LaneEvent.Ending.RETURNED);
    assertViolates(
        replace(new GilEvent.Acquired(), 1, returned), "#4 lane.state: lane 2 has ended");
    assertViolates(
        replace(returned, 3, new GilEvent.Acquired()), "lane 1 has not ended though the run has");
  }

  @Test
  void locksAreRequestedFirst() {
    assertViolates(
        replace(new LockEvent.Requested(1, true, null), 1, new LineEvent.Reached()),
        "#10 lock.acquired: lane 2 has not requested resource 1");
  }

  @Test
  void locksHaveOneOwner() {
    assertViolates(
        replace(new LockEvent.Released(1, 0), 1, new LineEvent.Reached()),
        "#26 lock.acquired: lane 2 holds it");
    assertViolates(
        replace(new LockEvent.Acquired(1, 1), 1, new LockEvent.TimedOut(1)),
        "#21 lock.released: nobody holds it");
    assertViolates(
        replace(new LockEvent.Acquired(1, 1), 1, new LockEvent.Acquired(1, 2)),
        "#10 lock.acquired: depth goes from 0 to 2");
  }

  @Test
  void theGilHasOneHolder() {
    assertViolates(
        replace(new GilEvent.Acquired(), 2, new LineEvent.Reached()),
        "#18 gil.released: lane 3 does not hold it");
  }

  @Test
  void theTasksOfALoopTakeTurns() {
    assertThat(TimelineValidator.violations(Fixtures.twoTasks(false))).isEmpty();
    assertThat(TimelineValidator.violations(Fixtures.twoTasks(true)))
        .singleElement()
        .asString()
        .endsWith("lane.state: lane 4 runs on the same loop");
  }
}
