package interleave.syntax.ast;

/** The constants that have no value of their own in Java. */
public enum Singleton {
  /** {@code None}. */
  NONE,
  /** {@code ...}. */
  ELLIPSIS
}
