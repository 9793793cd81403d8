package interleave.timeline;

import interleave.machine.event.Listener.ResourceKind;

/**
 * Something lanes contend for or hand over: a lock, a queue, a variable.
 *
 * @param id 1, 2, 3 … in the order of creation
 * @param name the variable it was first bound to, or its kind and a number
 * @param process the lane of the process it lives in
 */
public record Resource(int id, ResourceKind kind, String name, int process) {

  /** Returns this resource under another name. */
  public Resource renamed(String name) {
    return new Resource(id, kind, name, process);
  }
}
