package interleave.analysis;

import interleave.machine.event.Listener.LaneKind;
import interleave.timeline.Lane;
import interleave.timeline.Roster;

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

  /** Whether the lane is a task of an event loop. */
  static boolean isTask(Roster roster, int id) {
    return roster.lane(id).kind() == LaneKind.TASK;
  }
}
