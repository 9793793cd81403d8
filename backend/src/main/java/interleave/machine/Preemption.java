package interleave.machine;

/** Where a running thread may lose the GIL although it neither blocks nor ends. */
public enum Preemption {
  /**
   * Where CPython 3.11 looks at its eval breaker: at backward jumps and at the start of a Python
   * function. A bare {@code counter += 1} is never torn.
   */
  CPYTHON,
  /** Between any two instructions, which is all the language promises. */
  ANY
}
