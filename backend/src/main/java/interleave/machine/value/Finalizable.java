package interleave.machine.value;

/**
 * An object with something to do when nothing refers to it any more (PEP 442): a generator that
 * stands in a {@code try} block, a coroutine nobody has awaited, an instance with {@code __del__}.
 */
public interface Finalizable {
  /** Whether there is anything to do, were it the end now. */
  boolean hasFinalizer();

  /** Whether somebody keeps it until it has nothing to do any more, or the program is over. */
  default boolean isKept() {
    return false;
  }

  /**
   * Does it; called once.
   *
   * @return any value, or PENDING
   * @throws PyException what Python code raised meanwhile: it is reported and ignored
   */
  Value finalizeOn(Context context);

  /** Told that it is not watched any more, for it had no finalizer when it was looked at. */
  default void unwatched() {}

  /** What a report names as the one that raised. */
  Value blamed();
}
