package interleave.timeline;

import java.util.List;

/** Takes a timeline while it is being recorded, in the order of things: begin, batches, end. */
public interface TimelineSink {
  /** The first call: what is run and how. */
  void begin(Header header);

  /**
   * New lanes, new resources and the events since the last batch; an event may name only known
   * ones.
   */
  void batch(List<Lane> lanes, List<Resource> resources, List<Event> events);

  /** The last call. */
  void end(List<Finding> findings, Outcome outcome);
}
