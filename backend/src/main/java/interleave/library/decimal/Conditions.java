package interleave.library.decimal;

/**
 * What may happen in an operation, as bits of a status (specification, "Exceptional conditions").
 */
final class Conditions {
  static final int CLAMPED = 1;
  static final int CONVERSION_SYNTAX = 1 << 1;
  static final int DIVISION_BY_ZERO = 1 << 2;
  static final int DIVISION_IMPOSSIBLE = 1 << 3;
  static final int DIVISION_UNDEFINED = 1 << 4;
  static final int INEXACT = 1 << 5;
  static final int INVALID_CONTEXT = 1 << 6;
  static final int INVALID_OPERATION = 1 << 7;
  static final int FLOAT_OPERATION = 1 << 8;
  static final int OVERFLOW = 1 << 9;
  static final int ROUNDED = 1 << 10;
  static final int SUBNORMAL = 1 << 11;
  static final int UNDERFLOW = 1 << 12;

  /** How many there are. */
  static final int COUNT = 13;

  /** The conditions that make up the signal {@code InvalidOperation}. */
  static final int INVALID =
      CONVERSION_SYNTAX
          | DIVISION_IMPOSSIBLE
          | DIVISION_UNDEFINED
          | INVALID_CONTEXT
          | INVALID_OPERATION;

  /** The conditions after which there is no result. */
  static final int ERRORS = INVALID | DIVISION_BY_ZERO;

  private Conditions() {}
}
