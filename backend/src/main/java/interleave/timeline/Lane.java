package interleave.timeline;

import interleave.machine.event.Listener.LaneKind;

/**
 * Something that runs: a process, a thread, an event loop or a task.
 *
 * @param id 1, 2, 3 … in the order of creation
 * @param name the name Python knows it by
 * @param parent the lane it belongs to, 0 for a process: a thread's process, a loop's thread, a
 *     task's loop
 * @param pid the process id, 0 for other lanes
 */
public record Lane(int id, LaneKind kind, String name, int parent, int pid) {

  /** Returns this lane under another name. */
  public Lane renamed(String name) {
    return new Lane(id, kind, name, parent, pid);
  }
}
