package interleave.analysis;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Updates that were lost in this run, and checks that were outdated when acted upon: a lane reads a
 * variable, another one writes it, and then the first writes what it made of the old value ({@code
 * lostUpdate}) or what it had decided to write on seeing the old value ({@code staleCheck}). One
 * finding for each variable.
 *
 * <p>Whether the write came of that read is asked of the {@link Dependence}s in the text. A write
 * that reads, or checks, anew before it is done is right, however many looked at the variable
 * meanwhile. Tasks lose updates as threads do, at an {@code await} in between.
 */
final class LostUpdates {
  private final Timeline timeline;
  private final Dependence dependence;

  /** By variable: by lane, its last read of each line. */
  private final Map<Integer, Map<Integer, Map<Integer, TimelineEvent>>> reads = new HashMap<>();

  /** By variable: by lane, its last write. */
  private final Map<Integer, Map<Integer, TimelineEvent>> writes = new HashMap<>();

  /** By variable: the first loss, and how many there were. */
  private final Map<Integer, Loss> losses = new LinkedHashMap<>();

  private record Loss(
      boolean stale, TimelineEvent read, TimelineEvent between, TimelineEvent write, int count) {
    Loss again() {
      return new Loss(stale, read, between, write, count + 1);
    }
  }

  private LostUpdates(Timeline timeline) {
    this.timeline = timeline;
    this.dependence = Dependence.of(timeline.header().program().source());
  }

  static List<Finding> in(Timeline timeline) {
    if (Kinds.none(timeline, Set.of(ResourceKind.VARIABLE))) {
      return List.of();
    }
    LostUpdates updates = new LostUpdates(timeline);
    for (TimelineEvent event : timeline.events()) {
      switch (event.what()) {
        case AccessEvent.Read read -> updates.read(event, read.resource());
        case AccessEvent.Written written -> updates.write(event, written.resource());
        default -> {}
      }
    }
    List<Finding> findings = new ArrayList<>();
    updates.losses.forEach((variable, loss) -> findings.add(updates.finding(variable, loss)));
    return findings;
  }

  private void read(TimelineEvent event, int variable) {
    reads
        .computeIfAbsent(variable, v -> new HashMap<>())
        .computeIfAbsent(event.lane(), l -> new HashMap<>())
        .put(event.line(), event);
  }

  private void write(TimelineEvent event, int variable) {
    Map<Integer, TimelineEvent> ofLane =
        reads.getOrDefault(variable, Map.of()).getOrDefault(event.lane(), Map.of());
    TimelineEvent value = last(ofLane, dependence.valueOf(event.line()));
    TimelineEvent check = last(ofLane, dependence.testsBefore(event.line()));
    if (!lose(variable, false, value, event)) {
      lose(variable, true, check, event);
    }
    Map<Integer, TimelineEvent> ofVariable = writes.computeIfAbsent(variable, v -> new HashMap<>());
    ofVariable.put(event.lane(), event);
  }

  private static TimelineEvent last(Map<Integer, TimelineEvent> byLine, BitSet lines) {
    TimelineEvent last = null;
    for (Map.Entry<Integer, TimelineEvent> each : byLine.entrySet()) {
      if (lines.get(each.getKey()) && (last == null || each.getValue().seq() > last.seq())) {
        last = each.getValue();
      }
    }
    return last;
  }

  /** Notes a loss if another lane wrote between the read and the write. */
  private boolean lose(int variable, boolean stale, TimelineEvent read, TimelineEvent write) {
    TimelineEvent between = null;
    for (TimelineEvent other : writes.getOrDefault(variable, Map.of()).values()) {
      boolean first = between == null || other.seq() > between.seq();
      if (other.lane() != write.lane() && first) {
        between = other;
      }
    }
    if (read == null
        || between == null
        || between.seq() < read.seq()
        || Cast.mayDiffer(timeline, write, between)) {
      return false;
    }
    Loss loss = new Loss(stale, read, between, write, 1);
    losses.merge(variable, loss, (first, again) -> first.again());
    return true;
  }

  private Finding finding(int variable, Loss loss) {
    String name = timeline.resource(variable).name();
    String winner = Cast.name(timeline, loss.write.lane());
    String loser = Cast.name(timeline, loss.between.lane());
    String form =
        loss.stale
            ? "%s was changed between check and act: %s checked it at line %d, %s wrote it at line"
                + " %d, and %s acted on the outdated check at line %d"
            : "%s lost an update: %s read it at line %d, %s wrote it at line %d, and %s overwrote"
                + " that at line %d with what it had made of the old value";
    String title =
        form.formatted(
            name, winner, loss.read.line(), loser, loss.between.line(), winner, loss.write.line());
    return new Finding(
        loss.stale ? "staleCheck" : "lostUpdate",
        title + (loss.count == 1 ? "." : "; this happened " + loss.count + " times."),
        null,
        Sentence.args(
            "variable", name,
            "loser", loser,
            "winner", winner,
            "readLine", "" + loss.read.line(),
            "betweenLine", "" + loss.between.line(),
            "writeLine", "" + loss.write.line(),
            "count", "" + loss.count),
        List.of(loss.write.seq(), loss.between.seq(), loss.read.seq()),
        List.of(loss.write.lane(), loss.between.lane()),
        Sentence.lines(loss.read, loss.between, loss.write));
  }
}
