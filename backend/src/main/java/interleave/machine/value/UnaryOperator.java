package interleave.machine.value;

/** The unary operators with a special method; {@code not} has none. */
public enum UnaryOperator {
  NEG("-", "__neg__"),
  POS("+", "__pos__"),
  INVERT("~", "__invert__");

  private final String symbol;
  private final String method;

  UnaryOperator(String symbol, String method) {
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
}
