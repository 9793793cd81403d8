package interleave.run;

import interleave.machine.Options;
import interleave.timeline.TimelineSink;

/** Starts runs; who only needs this much can be given another one in tests. */
@FunctionalInterface
public interface Runner {
  /** As {@link Run#start}. */
  Run start(Program program, Options options, TimelineSink sink);
}
