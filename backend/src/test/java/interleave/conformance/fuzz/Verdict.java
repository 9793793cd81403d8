package interleave.conformance.fuzz;

/** How a program on the machine compares with the same on CPython. */
public enum Verdict {
  SAME,
  DIFFERENT,
  /** It is no program, for one of its statements; the others have not been looked at. */
  BROKEN,
  /** CPython does not always do the same itself. */
  UNDEFINED,
  /** The machine does not support it. */
  REFUSED,
  /** It takes CPython too long, or costs the machine too much. */
  TOO_LONG
}
