package interleave.syntax.ast;

/** An operator with one operand. */
public enum UnaryOperator {
  /** {@code ~}. */
  INVERT("Invert", "~"),
  /** {@code not}. */
  NOT("Not", "not"),
  /** {@code +}. */
  U_ADD("UAdd", "+"),
  /** {@code -}. */
  U_SUB("USub", "-");

  private final String asdlName;
  private final String symbol;

  UnaryOperator(String asdlName, String symbol) {
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
