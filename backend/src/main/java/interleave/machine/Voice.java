package interleave.machine;

import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LaneState;
import interleave.machine.event.On;

/**
 * Speaks for a thread to the {@link interleave.machine.event.Listener}: on its own lane, and on
 * those of the event loop and the task it runs, which share whatever the thread comes to.
 */
public final class Voice {
  private final ThreadState thread;
  private int loopLane;
  private int taskLane;

  Voice(ThreadState thread) {
    this.thread = thread;
  }

  /** The lane whose code is executed: a task's, its event loop's, or the thread's own. */
  public int speaker() {
    return taskLane != 0 ? taskLane : loopLane != 0 ? loopLane : thread.lane();
  }

  /**
   * From now on the thread runs this event loop.
   *
   * @param loop the loop's lane, 0 for none
   */
  public void runLoop(int loop) {
    loopLane = loop;
  }

  /**
   * From now on the thread's loop runs this task.
   *
   * @param task the task's lane, 0 for none
   */
  public void runTask(int task) {
    taskLane = task;
  }

  /** Whether an event loop runs on the thread. */
  boolean runsLoop() {
    return loopLane != 0;
  }

  /** Tells what state the thread comes to, and with it its loop and its task. */
  void state(long atNanos, int causedBy, LaneState state, On on) {
    tell(atNanos, causedBy, new LaneEvent.State(state, on));
    if (loopLane == 0) {
      return;
    }
    int line = thread.line();
    boolean idle = on instanceof On.Lane waited && waited.lane() == loopLane;
    LaneEvent shared =
        idle ? new LaneEvent.State(LaneState.SUSPENDED, null) : new LaneEvent.State(state, on);
    thread.machine().listener().event(loopLane, atNanos, line, causedBy, shared);
    if (taskLane != 0) {
      thread.machine().listener().event(taskLane, atNanos, line, causedBy, shared);
    }
  }

  /** Tells what happened on the thread's own lane; returns the event's number. */
  int tell(long atNanos, int causedBy, Event event) {
    Machine machine = thread.machine();
    int number = machine.listener().event(thread.lane(), atNanos, thread.line(), causedBy, event);
    if (machine.listener().full()) {
      machine.lookUpSoon();
    }
    return number;
  }
}
