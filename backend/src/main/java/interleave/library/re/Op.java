package interleave.library.re;

/** Instructions of compiled patterns; each is followed by its operands (addresses are absolute). */
enum Op {
  /** The end of a set's items. */
  FAILURE,
  SUCCESS,
  ANY,
  ANY_ALL,
  /** Operand: code point. */
  LITERAL,
  NOT_LITERAL,
  /** Operands: {@link Cases}, lower or upper code point. */
  LITERAL_IGNORE,
  NOT_LITERAL_IGNORE,
  /** Operands: where it ends; items up to {@link #FAILURE}. */
  IN,
  /** Operands: {@link Cases}, where it ends; items. */
  IN_IGNORE,
  /** First item of a set that is turned around. */
  NEGATE,
  /** Item of a set: from, to. */
  RANGE,
  /** Item of a set: a {@link Categories category}. */
  CATEGORY,
  BEGINNING,
  BEGINNING_LINE,
  END,
  END_LINE,
  END_STRING,
  BOUNDARY,
  NON_BOUNDARY,
  ASCII_BOUNDARY,
  ASCII_NON_BOUNDARY,
  /** Operand: twice the group's index, plus one at its end. */
  MARK,
  /** Operand: where to. */
  JUMP,
  /** Alternatives, each behind the address of the next one; 0 ends them. */
  BRANCH,
  /** Operands: the until instruction, least, most; the item. */
  REPEAT,
  MAX_UNTIL,
  MIN_UNTIL,
  /** Operands: the tail, least, most; an item of one character, success. */
  REPEAT_ONE,
  MIN_REPEAT_ONE,
  POSSESSIVE_REPEAT_ONE,
  /** Operands: the tail, least, most; the item, success. */
  POSSESSIVE_REPEAT,
  /** Operands: the tail, how far back; what is looked for, success. */
  ASSERT,
  ASSERT_NOT,
  /** Operand: the tail; the group, success. */
  ATOMIC_GROUP,
  /** Operand: group, from 1. */
  GROUPREF,
  /** Operands: {@link Cases}, group. */
  GROUPREF_IGNORE,
  /** Operands: group, where to go if it has not matched. */
  GROUPREF_EXISTS;

  private static final Op[] ALL = values();

  static Op of(int ordinal) {
    return ALL[ordinal];
  }
}
