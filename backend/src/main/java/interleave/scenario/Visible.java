package interleave.scenario;

import java.util.List;

/**
 * What is to be seen when a scenario is run as it is: its point, in a form the tests hold the
 * product to, in the browser and without one.
 *
 * @param ending how the run ends, a status of the timeline's outcome such as {@code finished}
 * @param error the type and message of the error it ends with, or null
 * @param line the line of that error, 0 where none is asked for
 * @param seconds how long it lasts in virtual time, or null where that is not its point
 * @param lanes kinds and names, for example {@code thread MainThread}
 * @param resources kinds and names, for example {@code lock lock}
 * @param events lane, type and what the event is about, in the order in which they are seen, for
 *     example {@code Thread-2 (visit): lock.acquired lock ← Thread-1 (visit): lock.released}; what
 *     follows the arrow is the cause
 * @param findings kinds of what is pointed at
 */
public record Visible(
    String ending,
    String error,
    int line,
    Double seconds,
    List<String> lanes,
    List<String> resources,
    List<String> events,
    List<String> findings) {

  /** Keeps copies of the lists. */
  public Visible {
    lanes = List.copyOf(lanes);
    resources = List.copyOf(resources);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }
}
