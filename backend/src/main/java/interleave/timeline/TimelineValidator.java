package interleave.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows which timelines a run can have. Every timeline made must pass; a violation is a fault of
 * whoever told the events, never of the program that was run.
 *
 * <p>What is asked for: ids and seq count from 1 without gaps; time never falls on a lane, nor from
 * a cause to its effect; a cause is earlier; every id is known; resources (but variables, which are
 * found, not made) are created before use; and what {@link LaneRules}, {@link LockRules}, {@link
 * HandOverRules} and {@link CallRules} ask.
 */
public final class TimelineValidator {
  private final Timeline timeline;
  private final List<String> violations = new ArrayList<>();
  private final LaneRules lanes;
  private final LockRules locks;
  private final HandOverRules handOvers;
  private final CallRules calls;
  private final ReferenceRules references;

  private TimelineValidator(Timeline timeline) {
    this.timeline = timeline;
    this.lanes = new LaneRules(timeline);
    this.locks = new LockRules(timeline);
    this.handOvers = new HandOverRules(timeline);
    this.calls = new CallRules();
    this.references = new ReferenceRules(timeline);
  }

  /** Returns what is wrong with the timeline, one sentence each; nothing, if nothing is. */
  public static List<String> violations(Timeline timeline) {
    TimelineValidator validator = new TimelineValidator(timeline);
    validator.check();
    return List.copyOf(validator.violations);
  }

  /** Throws {@link IllegalStateException} with all violations if the timeline has any. */
  public static void require(Timeline timeline) {
    List<String> violations = violations(timeline);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("impossible timeline:\n" + String.join("\n", violations));
    }
  }

  private void check() {
    checkTables();
    if (!violations.isEmpty()) {
      return; // nothing below could be looked up
    }
    long[] lastNanos = new long[timeline.lanes().size() + 1];
    int expected = 1;
    for (TimelineEvent event : timeline.events()) {
      if (event.seq() != expected++) {
        violations.add("#" + event.seq() + " stands where #" + (expected - 1) + " should be");
        return;
      }
      List<String> found = new ArrayList<>();
      references.check(event, found::add);
      if (found.isEmpty()) {
        checkTime(event, lastNanos, found);
        lanes.check(event, found::add);
        locks.check(event, found::add);
        handOvers.check(event, found::add);
        calls.check(event, found::add);
      }
      for (String violation : found) {
        violations.add("#" + event.seq() + " " + EventType.of(event.what()) + ": " + violation);
      }
    }
    lanes.checkEnd(violations::add);
  }

  private void checkTables() {
    for (int i = 0; i < timeline.lanes().size(); i++) {
      Lane lane = timeline.lanes().get(i);
      if (lane.id() != i + 1) {
        violations.add("lane " + lane.id() + " stands where lane " + (i + 1) + " should be");
      } else if (lane.parent() >= lane.id() || lane.parent() < 0) {
        violations.add("lane " + lane.id() + " is older than its parent " + lane.parent());
      }
    }
    for (int i = 0; i < timeline.resources().size(); i++) {
      int id = timeline.resources().get(i).id();
      if (id != i + 1) {
        violations.add("resource " + id + " stands where resource " + (i + 1) + " should be");
      }
    }
  }

  private void checkTime(TimelineEvent event, long[] lastNanos, List<String> found) {
    if (event.timeNanos() < lastNanos[event.lane()]) {
      found.add("time falls from " + lastNanos[event.lane()] + " to " + event.timeNanos());
    }
    lastNanos[event.lane()] = event.timeNanos();
    if (event.cause() != 0 && timeline.event(event.cause()).timeNanos() > event.timeNanos()) {
      found.add("its cause #" + event.cause() + " is at a later time");
    }
  }
}
