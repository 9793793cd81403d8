package interleave.machine.value;

/** An object whose attributes each thread has for itself. */
public interface PerThread {
  /**
   * Puts the running thread's attributes in place; the caller then reads or writes them at once.
   *
   * @return a value without meaning, or PENDING where Python code fills them first
   */
  Value enter(Context context);
}
