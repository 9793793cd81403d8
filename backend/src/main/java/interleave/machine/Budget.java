package interleave.machine;

/**
 * What one run may cost at most. Reaching any of the bounds ends the run with the outcome {@code
 * budget}; what was recorded until then is kept.
 *
 * @param instructions instructions of all lanes together
 * @param virtualNanos virtual time
 * @param memoryBytes estimated size of the live Python objects of all processes
 * @param events events of the timeline
 * @param outputBytes UTF-8 bytes written to stdout and stderr together
 * @param lanes processes, threads, loops and tasks ever created; tasks alone never use them all up
 * @param recursionDepth frames of one thread; exceeding it raises Python's {@code RecursionError}
 */
public record Budget(
    long instructions,
    long virtualNanos,
    long memoryBytes,
    int events,
    long outputBytes,
    int lanes,
    int recursionDepth) {

  /** Enough for every teaching program, little enough for a server open to strangers. */
  public static final Budget DEFAULT =
      new Budget(50_000_000, 3_600_000_000_000L, 64L << 20, 400_000, 1 << 20, 2_500, 1_000);

  /** Lanes from which on further tasks have none: some are kept for processes and threads. */
  public int taskLanes() {
    return lanes - lanes / 10;
  }

  /** Checks the bounds; throws {@link IllegalArgumentException} for one that is not positive. */
  public Budget {
    if (instructions <= 0
        || virtualNanos <= 0
        || memoryBytes <= 0
        || events <= 0
        || outputBytes <= 0
        || lanes <= 0
        || recursionDepth <= 0) {
      throw new IllegalArgumentException("every bound of a budget must be positive");
    }
  }
}
