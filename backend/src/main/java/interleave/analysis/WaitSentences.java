package interleave.analysis;

import static java.util.stream.Collectors.joining;

import interleave.machine.event.On;
import interleave.timeline.Finding;
import interleave.timeline.Roster;
import interleave.timeline.TimelineEvent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings that say who waits for whom. */
final class WaitSentences {
  private static final int TOLD_MAX = 6;

  private final Roster roster;
  private final WaitGraph graph;

  private WaitSentences(Roster roster, WaitGraph graph) {
    this.roster = roster;
    this.graph = graph;
  }

  /** A circle; the event that closed it is the telling one. */
  static Finding deadlock(Roster roster, WaitGraph graph, List<TimelineEvent> circle) {
    return new WaitSentences(roster, graph).finding("deadlock", "Deadlock: ", circle);
  }

  /** Everybody who waits in vain. */
  static Finding stuck(Roster roster, WaitGraph graph, List<TimelineEvent> waits) {
    return new WaitSentences(roster, graph).finding("stuck", "Nobody can go on: ", waits);
  }

  private Finding finding(String kind, String opening, List<TimelineEvent> waits) {
    int more = Math.max(0, waits.size() - TOLD_MAX);
    String end = more == 0 ? "." : "; and " + more + " more.";
    Map<String, String> args = new LinkedHashMap<>();
    args.put("more", "" + more);
    List<TimelineEvent> told = waits.stream().limit(TOLD_MAX).toList();
    for (int i = 0; i < told.size(); i++) {
      addArgs(args, i + 1, told.get(i));
    }
    return new Finding(
        kind,
        told.stream().map(this::sentence).collect(joining("; ", opening, end)),
        null,
        args,
        waits.stream().map(TimelineEvent::seq).sorted(Comparator.reverseOrder()).toList(),
        waits.stream().map(TimelineEvent::lane).toList(),
        Sentence.lines(waits.toArray(TimelineEvent[]::new)));
  }

  /** One wait of several: {@code lane1}, {@code line1} and what it waits for. */
  private void addArgs(Map<String, String> args, int number, TimelineEvent wait) {
    args.put("lane" + number, Cast.name(roster, wait.lane()));
    args.put("line" + number, "" + wait.line());
    if (WaitGraph.on(wait) instanceof On.Lane lane) {
      args.put("target" + number, Cast.name(roster, lane.lane()));
      return;
    }
    args.put("resource" + number, roster.resource(resource(wait)).name());
    int owner = graph.waitedFor(wait);
    if (owner != 0) {
      args.put("owner" + number, Cast.name(roster, owner));
    }
  }

  private static int resource(TimelineEvent wait) {
    return ((On.Resource) WaitGraph.on(wait)).resource();
  }

  private String sentence(TimelineEvent wait) {
    String where = wait.line() == 0 ? "" : " at line " + wait.line();
    return Cast.name(roster, wait.lane()) + " waits" + where + " for " + what(wait);
  }

  private String what(TimelineEvent wait) {
    if (WaitGraph.on(wait) instanceof On.Lane lane) {
      return "the end of " + Cast.name(roster, lane.lane());
    }
    String name = roster.resource(resource(wait)).name();
    int owner = graph.waitedFor(wait);
    if (owner == 0) {
      return name + ", which nobody is left to give";
    } else if (owner == wait.lane()) {
      return name + ", which it holds itself";
    }
    return name + ", which " + Cast.name(roster, owner) + " holds";
  }
}
