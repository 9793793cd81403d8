package interleave.machine;

/** An object in memory that must know when it finds itself, as a copy, in another process. */
public interface Forked {
  /**
   * Told on the copy when the whole memory has been copied.
   *
   * @param child the only thread of the new process
   */
  void forked(ThreadState child);

  /** Told on the copy when it has been taken out of its process, to be put into another one. */
  default void pickled() {}

  /**
   * Told on the copy when it has come into a process.
   *
   * @param thread the thread that took it in
   */
  default void unpickled(ThreadState thread) {}
}
