package interleave.syntax.ast;

/** An arithmetic or bit operator. */
public enum Operator {
  /** {@code +}. */
  ADD("Add", "+"),
  /** {@code -}. */
  SUB("Sub", "-"),
  /** {@code *}. */
  MULT("Mult", "*"),
  /** the at sign. */
  MAT_MULT("MatMult", "@"),
  /** {@code /}. */
  DIV("Div", "/"),
  /** {@code %}. */
  MOD("Mod", "%"),
  /** {@code **}. */
  POW("Pow", "**"),
  /** {@code <<}. */
  L_SHIFT("LShift", "<<"),
  /** {@code >>}. */
  R_SHIFT("RShift", ">>"),
  /** {@code |}. */
  BIT_OR("BitOr", "|"),
  /** {@code ^}. */
  BIT_XOR("BitXor", "^"),
  /** {@code &}. */
  BIT_AND("BitAnd", "&"),
  /** {@code //}. */
  FLOOR_DIV("FloorDiv", "//");

  private final String asdlName;
  private final String symbol;

  Operator(String asdlName, String symbol) {
    this.asdlName = asdlName;
    this.symbol = symbol;
  }

  /** The name of the operator in CPython's ASDL. */
  public String asdlName() {
    return asdlName;
  }

  /** The operator as it is written. */
  public String symbol() {
    return symbol;
  }
}
