package interleave.analysis;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Data races: two accesses of different threads to one variable, one of them a write, neither of
 * which happens before the other. One finding for each variable, about the first such pair.
 *
 * <p>Happens-before is what {@link HappensBefore} makes of the causes. Tasks of one loop do not
 * race: between two awaits they are alone.
 */
final class Races {
  private final Timeline timeline;
  private final HappensBefore order;
  private final Map<Integer, Variable> variables = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** What is known of one variable: by clock index, the last read and write and their clocks. */
  private static final class Variable {
    final TimelineEvent[] reads;
    final TimelineEvent[] writes;
    final int[] readClocks;
    final int[] writeClocks;

    Variable(int size) {
      reads = new TimelineEvent[size];
      writes = new TimelineEvent[size];
      readClocks = new int[size];
      writeClocks = new int[size];
    }
  }

  private Races(Timeline timeline, BitSet accessors) {
    this.timeline = timeline;
    this.order = new HappensBefore(timeline, accessors);
  }

  /**
   * Finds them.
   *
   * @param known names of variables of which worse is told already
   */
  static List<Finding> in(Timeline timeline, Set<String> known) {
    if (Kinds.none(timeline, Set.of(ResourceKind.VARIABLE))) {
      return List.of();
    }
    BitSet shared = new BitSet();
    BitSet accessors = new BitSet();
    collectShared(timeline, shared, accessors);
    shared.stream()
        .filter(variable -> known.contains(timeline.resource(variable).name()))
        .forEach(shared::clear);
    if (shared.isEmpty() || !HappensBefore.isFeasible(timeline, accessors)) {
      return List.of();
    }
    return new Races(timeline, accessors).find(shared);
  }

  /** Finds the variables that several threads access, and those threads. */
  private static void collectShared(Timeline timeline, BitSet shared, BitSet accessors) {
    Map<Integer, Integer> firstAccessor = new HashMap<>();
    BitSet written = new BitSet();
    BitSet several = new BitSet();
    for (TimelineEvent event : timeline.events()) {
      if (event.what() instanceof AccessEvent access) {
        int thread = HappensBefore.threadOf(timeline, event.lane());
        accessors.set(thread);
        Integer first = firstAccessor.putIfAbsent(access.resource(), thread);
        if (first != null && first != thread) {
          several.set(access.resource());
        }
        if (access instanceof AccessEvent.Written) {
          written.set(access.resource());
        }
      }
    }
    shared.or(several);
    shared.and(written);
  }

  private List<Finding> find(BitSet shared) {
    for (TimelineEvent event : timeline.events()) {
      order.advance(event);
      if (event.what() instanceof AccessEvent access && shared.get(access.resource())) {
        if (raced(event, access)) {
          shared.clear(access.resource());
        }
      }
    }
    return findings;
  }

  private boolean raced(TimelineEvent event, AccessEvent access) {
    Variable variable =
        variables.computeIfAbsent(access.resource(), id -> new Variable(order.size()));
    int self = order.indexOf(event);
    boolean writes = access instanceof AccessEvent.Written;
    for (int other = 0; other < order.size(); other++) {
      TimelineEvent earlier = null;
      if (variable.writes[other] != null
          && !order.knows(self, other, variable.writeClocks[other])) {
        earlier = variable.writes[other];
      } else if (writes
          && variable.reads[other] != null
          && !order.knows(self, other, variable.readClocks[other])) {
        earlier = variable.reads[other];
      }
      if (other != self && earlier != null && !Cast.mayDiffer(timeline, event, earlier)) {
        findings.add(finding(access.resource(), earlier, event));
        return true;
      }
    }
    if (writes) {
      variable.writes[self] = event;
      variable.writeClocks[self] = order.clock(self);
    } else {
      variable.reads[self] = event;
      variable.readClocks[self] = order.clock(self);
    }
    return false;
  }

  private Finding finding(int resource, TimelineEvent earlier, TimelineEvent later) {
    String name = timeline.resource(resource).name();
    String one = Cast.name(timeline, earlier.lane());
    String other = Cast.name(timeline, later.lane());
    return new Finding(
        "race",
        "%s is a data race: %s %s it at line %d and %s %s it at line %d, and nothing orders the two."
            .formatted(name, one, verb(earlier), earlier.line(), other, verb(later), later.line()),
        null,
        Sentence.args(
            "variable",
            name,
            "lane",
            one,
            "verb",
            verb(earlier),
            "line",
            "" + earlier.line(),
            "other",
            other,
            "otherVerb",
            verb(later),
            "otherLine",
            "" + later.line()),
        List.of(later.seq(), earlier.seq()),
        List.of(earlier.lane(), later.lane()),
        Sentence.lines(earlier, later));
  }

  private static String verb(TimelineEvent event) {
    return event.what() instanceof AccessEvent.Written ? "writes" : "reads";
  }
}
