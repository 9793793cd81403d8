package interleave.machine;

/** How {@code multiprocessing} starts a child process. */
public enum StartMethod {
  /**
   * The child copies the heap and only the forking thread, the default of CPython 3.11 on Linux.
   */
  FORK,
  /** The child is a new interpreter that runs the main module again as {@code __mp_main__}. */
  SPAWN
}
