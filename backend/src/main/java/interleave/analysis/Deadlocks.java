package interleave.analysis;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;
import interleave.timeline.Finding;
import interleave.timeline.Outcome;
import interleave.timeline.Outcome.Wait;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why nobody could go on: a circle of lanes each of which waits for the next one, or, if there is
 * no circle, everybody who waits in vain.
 */
final class Deadlocks {
  private final Timeline timeline;

  /** By lane, in the order of the outcome. */
  private final Map<Integer, Wait> waits = new LinkedHashMap<>();

  private Deadlocks(Timeline timeline) {
    this.timeline = timeline;
    timeline.outcome().waits().forEach(wait -> waits.put(wait.lane(), wait));
  }

  static List<Finding> in(Timeline timeline) {
    if (timeline.outcome().status() != Outcome.Status.DEADLOCK
        || timeline.outcome().waits().isEmpty()) {
      return List.of();
    }
    return new Deadlocks(timeline).find();
  }

  private List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    for (int lane : waits.keySet()) {
      List<Wait> circle = circleFrom(lane);
      if (!circle.isEmpty() && !told.contains(circle.get(0).lane())) {
        findings.add(finding("deadlock", "Deadlock: ", circle));
        circle.forEach(wait -> told.add(wait.lane()));
      }
    }
    if (findings.isEmpty()) {
      findings.add(finding("stuck", "Nobody can go on: ", List.copyOf(waits.values())));
    }
    return findings;
  }

  /** Follows who waits for whom from the lane on; empty if it does not come back to it. */
  private List<Wait> circleFrom(int lane) {
    List<Wait> circle = new ArrayList<>();
    int next = lane;
    while (waits.containsKey(next) && circle.size() <= waits.size()) {
      circle.add(waits.get(next));
      next = waitedFor(waits.get(next));
      if (next == lane) {
        return circle;
      }
    }
    return List.of();
  }

  private static int waitedFor(Wait wait) {
    return wait.on() instanceof On.Lane lane ? lane.lane() : wait.owner();
  }

  private Finding finding(String kind, String opening, List<Wait> members) {
    String title =
        members.stream().map(this::sentence).collect(Collectors.joining("; ", opening, "."));
    return new Finding(
        kind,
        title,
        others(members),
        Map.of(),
        members.stream().map(this::blocking).filter(seq -> seq != 0).toList(),
        members.stream().map(Wait::lane).toList(),
        members.stream().map(Wait::line).filter(line -> line != 0).toList());
  }

  private String sentence(Wait wait) {
    String who = name(wait.lane());
    String where = wait.line() == 0 ? "" : " at line " + wait.line();
    return who + " waits" + where + " for " + what(wait);
  }

  private String what(Wait wait) {
    return switch (wait.on()) {
      case On.Resource resource -> resource(resource.resource(), wait);
      case On.Lane lane -> "the end of " + name(lane.lane());
      case On.Until until -> "a moment that never comes";
      case On.Gil gil -> "the GIL";
      case On.Core core -> "a core";
    };
  }

  private String resource(int id, Wait wait) {
    String name = timeline.resource(id).name();
    if (wait.owner() == 0) {
      return name + ", which nobody is left to give";
    } else if (wait.owner() == wait.lane()) {
      return name + ", which it holds itself";
    }
    return name + ", which " + name(wait.owner()) + " holds";
  }

  private String name(int lane) {
    return timeline.lane(lane).name();
  }

  /** The seq of the event with which the lane began to wait, 0 if it was not recorded. */
  private int blocking(Wait wait) {
    for (int seq = timeline.events().size(); seq > 0; seq--) {
      TimelineEvent event = timeline.event(seq);
      if (event.lane() == wait.lane() && event.what() instanceof LaneEvent.State state) {
        return state.state() == LaneState.RUNNING ? 0 : seq;
      }
    }
    return 0;
  }

  /** Who else waits, because of those in the circle. */
  private String others(List<Wait> members) {
    List<Wait> others = waits.values().stream().filter(wait -> !members.contains(wait)).toList();
    return others.isEmpty()
        ? null
        : others.stream().map(this::sentence).collect(Collectors.joining("; ", "Besides, ", "."));
  }
}
