package interleave.syntax.ast;

/** An operator that may leave its second operand unevaluated. */
public enum BoolOperator {
  /** {@code and}. */
  AND("And", "and"),
  /** {@code or}. */
  OR("Or", "or");

  private final String asdlName;
  private final String symbol;

  BoolOperator(String asdlName, String symbol) {
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
