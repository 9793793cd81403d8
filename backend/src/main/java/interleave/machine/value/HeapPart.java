package interleave.machine.value;

/**
 * Whatever a process's memory consists of: Python objects, frames and their parts. A fork copies
 * them field by field, so their state must lie in fields: no lambda that has captured any of it.
 */
public abstract class HeapPart implements Cloneable {
  /** A copy that still refers to the same parts as the original. */
  public final HeapPart shallowCopy() {
    try {
      return (HeapPart) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
