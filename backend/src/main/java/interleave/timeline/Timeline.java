package interleave.timeline;

import java.util.List;

/**
 * A whole recorded run: equal program and options give equal timelines.
 *
 * <p>The lane with the id n is the n-th of {@code lanes}; resources and events likewise. Lanes and
 * resources carry their last names.
 *
 * @param header what was run and how
 * @param lanes what ran
 * @param resources what it contended for or handed over
 * @param events what happened, by the order of things
 * @param findings what is worth pointing at
 * @param outcome how it ended
 */
public record Timeline(
    Header header,
    List<Lane> lanes,
    List<Resource> resources,
    List<TimelineEvent> events,
    List<Finding> findings,
    Outcome outcome)
    implements Roster {

  /** Keeps copies of the lists. */
  public Timeline {
    lanes = List.copyOf(lanes);
    resources = List.copyOf(resources);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }

  @Override
  public Lane lane(int id) {
    return lanes.get(id - 1);
  }

  @Override
  public Resource resource(int id) {
    return resources.get(id - 1);
  }

  /** Returns the event with this seq; throws {@link IndexOutOfBoundsException} for none. */
  public TimelineEvent event(int seq) {
    return events.get(seq - 1);
  }
}
