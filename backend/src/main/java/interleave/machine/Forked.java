package interleave.machine;

/** An object in memory that must know when it finds itself, as a copy, in a forked process. */
public interface Forked {
  /**
   * Told on the copy when the whole memory has been copied.
   *
   * @param child the only thread of the new process
   */
  void forked(ThreadState child);
}
