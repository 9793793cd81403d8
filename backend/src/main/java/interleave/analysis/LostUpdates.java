package interleave.analysis;

import interleave.machine.event.AccessEvent;
import interleave.timeline.Finding;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Updates that were lost in this run: a lane reads a variable, another one writes it, and the first
 * writes what it made of the old value. One finding for each variable.
 */
final class LostUpdates {
  private final Timeline timeline;

  /** By variable: by lane, its last read since its last write. */
  private final Map<Integer, Map<Integer, TimelineEvent>> reads = new HashMap<>();

  /** By variable: its last write. */
  private final Map<Integer, TimelineEvent> writes = new HashMap<>();

  /** By variable: the first loss, and how many there were. */
  private final Map<Integer, Loss> losses = new LinkedHashMap<>();

  private record Loss(TimelineEvent read, TimelineEvent lost, TimelineEvent write, int count) {
    Loss again() {
      return new Loss(read, lost, write, count + 1);
    }
  }

  private LostUpdates(Timeline timeline) {
    this.timeline = timeline;
  }

  static List<Finding> in(Timeline timeline) {
    LostUpdates updates = new LostUpdates(timeline);
    for (TimelineEvent event : timeline.events()) {
      if (event.what() instanceof AccessEvent access) {
        updates.access(event, access);
      }
    }
    List<Finding> findings = new ArrayList<>();
    updates.losses.forEach((variable, loss) -> findings.add(updates.finding(variable, loss)));
    return findings;
  }

  private void access(TimelineEvent event, AccessEvent access) {
    int variable = access.resource();
    Map<Integer, TimelineEvent> ofVariable = reads.computeIfAbsent(variable, v -> new HashMap<>());
    if (access instanceof AccessEvent.Read) {
      ofVariable.put(event.lane(), event);
      return;
    }
    TimelineEvent read = ofVariable.remove(event.lane());
    TimelineEvent last = writes.put(variable, event);
    if (read != null && last != null && last.lane() != event.lane() && last.seq() > read.seq()) {
      Loss loss = new Loss(read, last, event, 1);
      losses.merge(variable, loss, (first, again) -> first.again());
    }
  }

  private Finding finding(int variable, Loss loss) {
    String name = timeline.resource(variable).name();
    String winner = timeline.lane(loss.write.lane()).name();
    String loser = timeline.lane(loss.lost.lane()).name();
    String title =
        "%s lost an update: %s wrote it at line %d, then %s wrote it at line %d from the value read before"
            .formatted(name, loser, loss.lost.line(), winner, loss.write.line());
    return new Finding(
        "lostUpdate",
        title + (loss.count == 1 ? "." : "; this happened " + loss.count + " times."),
        null,
        Sentence.args("variable", name, "loser", loser, "winner", winner, "count", "" + loss.count),
        List.of(loss.write.seq(), loss.lost.seq(), loss.read.seq()),
        List.of(loss.write.lane(), loss.lost.lane()),
        Sentence.lines(loss.read, loss.lost, loss.write));
  }
}
