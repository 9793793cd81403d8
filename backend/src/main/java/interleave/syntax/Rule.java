package interleave.syntax;

/** The rules of the grammar whose results are remembered: the ones CPython's grammar marks so. */
enum Rule {
  ARGUMENTS,
  BITWISE_OR,
  BLOCK,
  CLOSED_PATTERN,
  DEL_TARGET,
  DISJUNCTION,
  CONJUNCTION,
  INVERSION,
  EXPRESSION,
  FACTOR,
  INVALID_NAMED_EXPRESSION,
  LAMBDA,
  AWAIT_PRIMARY,
  SIMPLE_STATEMENT,
  STAR_EXPRESSION,
  STAR_TARGET,
  STRINGS,
  TARGET_PRIMARY,
  TARGET_WITH_STAR_ATOM
}
