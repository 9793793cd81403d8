package interleave.machine.value;

/** Thrown where a program asks for what this runtime does not know; it ends the run, named. */
public final class UnsupportedOperation extends RuntimeException {
  /**
   * Refuses.
   *
   * @param what the thing refused, as a noun phrase: {@code "module 'socket'"}
   */
  public UnsupportedOperation(String what) {
    super(what, null, false, false);
  }
}
