package interleave.timeline;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import java.util.List;

/**
 * A timeline made by hand, event by event. Each event is 100 ns after the one before; there is one
 * process with a main thread, and no GIL.
 */
public final class Recording {
  private static final int STEP_NANOS = 100;

  private final Recorder recorder =
      new Recorder(Fixtures.HEADER, TimelineSink.NONE, Integer.MAX_VALUE);
  private final int process = recorder.lane(LaneKind.PROCESS, "MainProcess", 0, 1000);
  private final int main = recorder.lane(LaneKind.THREAD, "MainThread", process, 0);
  private long nanos;

  /** Begins with the main thread running. */
  public Recording() {
    tell(process, 0, new LaneEvent.Started());
    tell(main, 0, new LaneEvent.Started());
    run(main, 0);
  }

  /** The main thread's lane. */
  public int main() {
    return main;
  }

  /** Something happens at a line; returns its seq. */
  public int tell(int lane, int line, Event what) {
    return tell(lane, line, what, 0);
  }

  /** Something happens at a line because of an earlier event; returns its seq. */
  public int tell(int lane, int line, Event what, int cause) {
    int seq = recorder.event(lane, nanos, line, cause, what);
    nanos += STEP_NANOS;
    return seq;
  }

  /** The lane runs. */
  public int run(int lane, int cause) {
    return tell(lane, 0, new LaneEvent.State(LaneState.RUNNING, null), cause);
  }

  /** The lane waits. */
  public int block(int lane, int line, On on) {
    return tell(lane, line, new LaneEvent.State(LaneState.BLOCKED, on));
  }

  /** The lane sleeps for a while and then runs again. */
  public void sleep(int lane, int line) {
    tell(lane, line, new LaneEvent.State(LaneState.SLEEPING, new On.Until(nanos)));
  }

  /** Time passes. */
  public void pass(long passedNanos) {
    nanos += passedNanos;
  }

  /** The main thread starts a thread, which runs. */
  public int thread(int line, String name) {
    int thread = recorder.lane(LaneKind.THREAD, name, process, 0);
    int created = tell(main, line, new LaneEvent.Created(thread));
    tell(thread, 0, new LaneEvent.Started(), created);
    run(thread, 0);
    return thread;
  }

  /** The main thread makes a resource. */
  public int resource(ResourceKind kind, String name) {
    int resource = recorder.resource(kind, name, process);
    tell(main, 1, new ResourceEvent.Created(resource));
    return resource;
  }

  /** The main thread makes a resource that takes so many. */
  public int resource(ResourceKind kind, String name, int capacity) {
    int resource = recorder.resource(kind, name, process);
    tell(main, 1, new ResourceEvent.Created(resource, capacity));
    return resource;
  }

  /** There is a variable. */
  public int variable(String name) {
    return recorder.resource(ResourceKind.VARIABLE, name, process);
  }

  /** The lane gets the lock at once. */
  public void acquire(int lane, int line, int lock) {
    tell(lane, line, new LockEvent.Requested(lock, true, null));
    tell(lane, line, new LockEvent.Acquired(lock, 1));
  }

  /** The lane gives back the lock. */
  public int release(int lane, int line, int lock) {
    return tell(lane, line, new LockEvent.Released(lock, 0));
  }

  /** The lane reads the variable. */
  public int read(int lane, int line, int variable) {
    return tell(lane, line, new AccessEvent.Read(variable, null));
  }

  /** The lane writes the variable. */
  public int write(int lane, int line, int variable) {
    return tell(lane, line, new AccessEvent.Written(variable, null));
  }

  /** The lane is over. */
  public int end(int lane) {
    return tell(lane, 0, new LaneEvent.Ended(LaneEvent.Ending.RETURNED));
  }

  /** The lane learns that the other one has ended. */
  public void join(int lane, int line, int other, int ended) {
    tell(lane, line, new LaneEvent.Joined(other), ended);
  }

  /** The main thread and its process are over; returns the timeline, which is a possible one. */
  public Timeline finish() {
    end(main);
    end(process);
    return end(Outcome.finished(0, nanos, 0));
  }

  /** Returns the timeline with this outcome; it is a possible one. */
  public Timeline end(Outcome outcome) {
    Timeline timeline = recorder.end(outcome, bare -> List.of());
    TimelineValidator.require(timeline);
    return timeline;
  }
}
