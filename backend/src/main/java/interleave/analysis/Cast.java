package interleave.analysis;

import interleave.machine.event.Listener.LaneKind;
import interleave.timeline.Lane;
import interleave.timeline.Roster;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineEvent;

/** What findings call lanes. */
final class Cast {
  private Cast() {}

  /**
   * Returns the lane's name; that of a process's main thread says whose it is, unless it is the
   * first one's, as they are all called the same.
   */
  static String name(Roster roster, int id) {
    Lane lane = roster.lane(id);
    int process = roster.processOf(id);
    boolean first = process == 1;
    return lane.kind() == LaneKind.PROCESS || first
        ? lane.name()
        : roster.lane(process).name() + "/" + lane.name();
  }

  /**
   * Whether two accesses to one variable may be to different items of it: the memory that processes
   * share is told of as a whole, so an array's items are not told apart.
   */
  static boolean mayDiffer(Timeline timeline, TimelineEvent one, TimelineEvent other) {
    return timeline.processOf(one.lane()) != timeline.processOf(other.lane())
        && timeline
            .header()
            .program()
            .source()
            .lines()
            .skip(Math.max(0, one.line() - 1))
            .findFirst()
            .orElse("")
            .contains("[");
  }

  /** Whether the lane is a task of an event loop. */
  static boolean isTask(Roster roster, int id) {
    return roster.lane(id).kind() == LaneKind.TASK;
  }
}
