package interleave.timeline;

import java.util.List;

/** Looks at a timeline while it is being recorded. */
@FunctionalInterface
public interface LiveAnalysis {
  /** Finds nothing. */
  LiveAnalysis NONE = event -> List.of();

  /** Takes in the next event and returns what became plain with it. */
  List<Finding> take(TimelineEvent event);
}
