package interleave.machine.value;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known of the lanes that use one object, of one process, and under which numbers accesses
 * to its parts are told. Belongs to the object, as long as that lives in the same process: a forked
 * copy of the object is another one.
 */
public final class Sharing {
  private final int process;
  private final int owner;
  private final long lanes;
  private final Map<String, Integer> resources = new HashMap<>();
  private boolean shared;
  private String name;

  /**
   * An object that one lane has used so far.
   *
   * @param process the lane of the process
   * @param owner the lane that uses it
   * @param lanes how many lanes there are by now
   */
  public Sharing(int process, int owner, long lanes) {
    this.process = process;
    this.owner = owner;
    this.lanes = lanes;
  }

  /** Whether this is about the object of that process. */
  public boolean isOf(int processLane) {
    return process == processLane;
  }

  /**
   * Whether lanes share the object, as far as can be known when one of them uses it: another one
   * did before, or came into being since and may have been given it.
   */
  public boolean isSharedWith(int lane, long lanesNow) {
    shared |= lane != owner || lanesNow != lanes;
    return shared;
  }

  /** Notes that the object can be reached by all lanes. */
  public void share() {
    shared = true;
  }

  /** What a person would call the object, null if not known yet. */
  public String name() {
    return name;
  }

  /** Sets what a person would call the object. */
  public void setName(String newName) {
    name = newName;
  }

  /** The numbers of the parts that are told of, by the parts' names. */
  public Map<String, Integer> resources() {
    return resources;
  }
}
