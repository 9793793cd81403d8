package interleave.analysis;

import interleave.machine.event.Listener.ResourceKind;
import interleave.timeline.Timeline;
import java.util.Set;

/** Which kinds of resources a timeline has: without them one need not look at its events. */
final class Kinds {
  private Kinds() {}

  /** Whether there is no resource of any of the kinds. */
  static boolean none(Timeline timeline, Set<ResourceKind> kinds) {
    return timeline.resources().stream().noneMatch(each -> kinds.contains(each.kind()));
  }
}
