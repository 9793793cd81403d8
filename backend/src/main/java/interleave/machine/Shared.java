package interleave.machine;

/**
 * An object that lies on the machine, not in the memory of a process: a fork does not copy it, so
 * that parent and child use the same one.
 */
public interface Shared {
  /**
   * How the RuntimeError calls an object that may be given to a process at its start but not sent
   * later.
   *
   * @return null for one that may be sent
   */
  default String inheritedAs() {
    return null;
  }
}
