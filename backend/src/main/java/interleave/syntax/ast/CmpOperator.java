package interleave.syntax.ast;

/** A comparison. */
public enum CmpOperator {
  /** {@code ==}. */
  EQ("Eq", "=="),
  /** {@code !=}. */
  NOT_EQ("NotEq", "!="),
  /** {@literal <}. */
  LT("Lt", "<"),
  /** {@code <=}. */
  LT_E("LtE", "<="),
  /** {@code >}. */
  GT("Gt", ">"),
  /** {@code >=}. */
  GT_E("GtE", ">="),
  /** {@code is}. */
  IS("Is", "is"),
  /** {@code is not}. */
  IS_NOT("IsNot", "is not"),
  /** {@code in}. */
  IN("In", "in"),
  /** {@code not in}. */
  NOT_IN("NotIn", "not in");

  private final String asdlName;
  private final String symbol;

  CmpOperator(String asdlName, String symbol) {
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
