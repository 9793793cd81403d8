package interleave.machine.value;

/** The rich comparisons with their symbols and special methods. */
public enum Comparison {
  LT("<", "__lt__"),
  LE("<=", "__le__"),
  EQ("==", "__eq__"),
  NE("!=", "__ne__"),
  GT(">", "__gt__"),
  GE(">=", "__ge__");

  private final String symbol;
  private final String method;

  Comparison(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The operator as error messages write it. */
  public String symbol() {
    return symbol;
  }

  /** The special method. */
  public String method() {
    return method;
  }

  /** The comparison with its operands exchanged. */
  public Comparison swapped() {
    return switch (this) {
      case LT -> GT;
      case LE -> GE;
      case EQ -> EQ;
      case NE -> NE;
      case GT -> LT;
      case GE -> LE;
    };
  }

  /** Whether a three-way result (negative, zero, positive) satisfies this comparison. */
  public boolean holds(int order) {
    return switch (this) {
      case LT -> order < 0;
      case LE -> order <= 0;
      case EQ -> order == 0;
      case NE -> order != 0;
      case GT -> order > 0;
      case GE -> order >= 0;
    };
  }
}
