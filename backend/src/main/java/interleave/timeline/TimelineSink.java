package interleave.timeline;

import java.util.List;

/** Takes a timeline while it is being recorded, in the order of things: begin, batches, end. */
public interface TimelineSink {
  /** Takes nothing. */
  TimelineSink NONE =
      new TimelineSink() {
        @Override
        public void begin(Header header) {}

        @Override
        public void batch(List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events) {}

        @Override
        public void end(List<Finding> findings, Outcome outcome) {}
      };

  /**
   * Whether it wants everything that happens. Where it does not, a long run is not ended for its
   * many events: it goes on, and from then on only its output is told.
   */
  default boolean wantsAll() {
    return true;
  }

  /** The first call: what is run and how. */
  void begin(Header header);

  /**
   * New lanes, new resources and the events since the last batch; an event names only lanes and
   * resources known by then. The lists are the sink's to keep.
   */
  void batch(List<Lane> lanes, List<Resource> resources, List<TimelineEvent> events);

  /**
   * What was found in the events so far, before the end; called after the batch with the events it
   * is about. The findings of the end have all of it again, and more.
   */
  default void found(List<Finding> findings) {}

  /** The last call. */
  void end(List<Finding> findings, Outcome outcome);
}
