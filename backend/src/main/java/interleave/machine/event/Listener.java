package interleave.machine.event;

/**
 * Whom the machine tells what happens. It answers with the numbers by which the machine later
 * refers to lanes, resources and causes; the machine never looks behind them.
 */
public interface Listener {
  /** Listens to nothing. */
  Listener NONE =
      new Listener() {
        @Override
        public int lane(LaneKind kind, String name, int parent, int pid) {
          return 0;
        }

        @Override
        public int resource(ResourceKind kind, String name, int processLane) {
          return 0;
        }

        @Override
        public int event(int lane, long timeNanos, int line, int cause, Event event) {
          return 0;
        }

        @Override
        public boolean wantsLines() {
          return false;
        }

        @Override
        public boolean full() {
          return false;
        }
      };

  /**
   * A new lane.
   *
   * @param parent the lane it belongs to, 0 for a process
   * @param pid the process id, 0 for other lanes
   * @return its number
   */
  int lane(LaneKind kind, String name, int parent, int pid);

  /**
   * A new resource.
   *
   * @param name the variable it is bound to, or null as long as there is none
   * @param processLane the process it lives in
   * @return its number
   */
  int resource(ResourceKind kind, String name, int processLane);

  /**
   * Something happened.
   *
   * @param timeNanos virtual time; never falls on a lane
   * @param line the line of the program the lane stands at, 0 where there is none
   * @param cause number of the event without which this one could not have happened, 0 for none
   * @return the event's number, to be given as a later event's cause
   */
  int event(int lane, long timeNanos, int line, int cause, Event event);

  /** Whether the machine should tell of every line reached and every access to shared data. */
  boolean wantsLines();

  /** Whether the budget of events is used up, so that the run must end. */
  boolean full();

  /** Kinds of lanes. */
  enum LaneKind {
    PROCESS,
    THREAD,
    LOOP,
    TASK
  }

  /** Kinds of resources. */
  enum ResourceKind {
    LOCK,
    RLOCK,
    SEMAPHORE,
    CONDITION,
    EVENT,
    BARRIER,
    QUEUE,
    POOL,
    FUTURE,
    PIPE,
    VARIABLE
  }
}
