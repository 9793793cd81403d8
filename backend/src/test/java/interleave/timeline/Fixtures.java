package interleave.timeline;

import interleave.machine.Options;
import interleave.machine.event.Event;
import interleave.machine.event.GilEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.LineEvent;
import interleave.machine.event.Listener.LaneKind;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.machine.event.OutputEvent;
import interleave.machine.event.ResourceEvent;
import java.util.List;

/** Timelines made by hand. */
public final class Fixtures {
  /** A header of no consequence. */
  public static final Header HEADER =
      new Header(new Header.Program(null, null, "pass\n"), Options.DEFAULT);

  private final Recorder recorder;
  private final int process;
  private final int main;
  private int line;
  private long nanos;

  private Fixtures(TimelineSink sink) {
    recorder = new Recorder(HEADER, sink, 1_000_000);
    recorder.begin();
    process = recorder.lane(LaneKind.PROCESS, "MainProcess", 0, 1000);
    main = recorder.lane(LaneKind.THREAD, "MainThread", process, 0);
  }

  /** One thread holds a lock and sleeps, the other waits for it. */
  public static Timeline twoThreadsAndALock() {
    return twoThreadsAndALock(TimelineSink.NONE);
  }

  /** As {@link #twoThreadsAndALock()}, told to the sink in one batch. */
  public static Timeline twoThreadsAndALock(TimelineSink sink) {
    return new Fixtures(sink).recordTwoThreadsAndALock();
  }

  /** A loop steps one task, and another at once or afterwards. */
  static Timeline twoTasks(boolean atOnce) {
    return new Fixtures(TimelineSink.NONE).recordTwoTasks(atOnce);
  }

  private Timeline recordTwoTasks(boolean atOnce) {
    begin(main, 0);
    int loop = recorder.lane(LaneKind.LOOP, "loop", main, 0);
    tell(loop, new LaneEvent.Started());
    int first = task(loop, "first");
    int second = task(loop, "second");
    tell(first, new LaneEvent.State(LaneState.RUNNING, null));
    if (!atOnce) {
      tell(first, new LaneEvent.State(LaneState.SUSPENDED, null));
    }
    tell(second, new LaneEvent.State(LaneState.RUNNING, null));
    return recorder.end(Outcome.stopped(0, 0), timeline -> List.of());
  }

  private int task(int loop, String name) {
    int task = recorder.lane(LaneKind.TASK, name, loop, 0);
    int created = tell(main, new LaneEvent.Created(task));
    tell(task, created, new LaneEvent.Started());
    return task;
  }

  private Timeline recordTwoThreadsAndALock() {
    begin(main, 0);
    at(1, 100);
    tell(main, new LineEvent.Reached());
    int lock = recorder.resource(ResourceKind.LOCK, null, process);
    tell(main, new ResourceEvent.Created(lock));
    tell(main, new ResourceEvent.Renamed(lock, "lock"));
    at(8, 200);
    int thread = recorder.lane(LaneKind.THREAD, "Thread-1 (work)", process, 0);
    int created = tell(main, new LaneEvent.Created(thread));
    tell(main, new LockEvent.Requested(lock, true, null));
    tell(main, new LockEvent.Acquired(lock, 1));
    at(9, 300);
    tell(main, new LaneEvent.State(LaneState.SLEEPING, new On.Until(500_300)));
    int gilReleased = tell(main, new GilEvent.Released());
    at(0, 300);
    tell(thread, created, new LaneEvent.Started());
    tell(thread, gilReleased, new GilEvent.Acquired());
    tell(thread, new LaneEvent.State(LaneState.RUNNING, null));
    at(4, 350);
    tell(thread, new LockEvent.Requested(lock, true, null));
    tell(thread, new LaneEvent.State(LaneState.BLOCKED, new On.Resource(lock)));
    gilReleased = tell(thread, new GilEvent.Released());
    at(9, 500_300);
    tell(main, gilReleased, new GilEvent.Acquired());
    tell(main, new LaneEvent.State(LaneState.RUNNING, null));
    int released = tell(main, new LockEvent.Released(lock, 0));
    at(10, 500_400);
    tell(main, new LaneEvent.State(LaneState.BLOCKED, new On.Lane(thread)));
    gilReleased = tell(main, new GilEvent.Released());
    at(4, 500_400);
    tell(thread, gilReleased, new GilEvent.Acquired());
    tell(thread, released, new LaneEvent.State(LaneState.RUNNING, null));
    tell(thread, released, new LockEvent.Acquired(lock, 1));
    at(5, 500_500);
    tell(thread, new OutputEvent.Written(OutputEvent.Stream.STDOUT, "hello\n"));
    tell(thread, new LockEvent.Released(lock, 0));
    at(0, 500_600);
    gilReleased = tell(thread, new GilEvent.Released());
    int ended = tell(thread, new LaneEvent.Ended(LaneEvent.Ending.RETURNED));
    at(10, 500_600);
    tell(main, gilReleased, new GilEvent.Acquired());
    tell(main, ended, new LaneEvent.State(LaneState.RUNNING, null));
    tell(main, ended, new LaneEvent.Joined(thread));
    return finish();
  }

  private void begin(int lane, int cause) {
    at(0, 0);
    tell(process, new LaneEvent.Started());
    tell(lane, cause, new LaneEvent.Started());
    tell(lane, new GilEvent.Acquired());
    tell(lane, new LaneEvent.State(LaneState.RUNNING, null));
  }

  private Timeline finish() {
    at(0, 500_700);
    tell(main, new GilEvent.Released());
    tell(main, new LaneEvent.Ended(LaneEvent.Ending.RETURNED));
    tell(process, new LaneEvent.Ended(LaneEvent.Ending.RETURNED));
    return recorder.end(Outcome.finished(0, nanos, 42), timeline -> List.of());
  }

  private void at(int line, long nanos) {
    this.line = line;
    this.nanos = nanos;
  }

  private int tell(int lane, Event event) {
    return tell(lane, 0, event);
  }

  private int tell(int lane, int cause, Event event) {
    return recorder.event(lane, nanos, line, cause, event);
  }
}
