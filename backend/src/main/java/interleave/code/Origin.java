package interleave.code;

/** Where code comes from, which decides what of it is told and where it may be interrupted. */
public enum Origin {
  /** The program that is watched: told line by line, interrupted in its loops. */
  PROGRAM,

  /** A text that a program has put together while it runs: not told, but interrupted. */
  TEXT,

  /** The frozen library: atomic, and not told. */
  LIBRARY
}
