package interleave.machine.value;

/** The binary operators with their symbols and special methods (Python data model, 3.3.8). */
public enum Operator {
  ADD("+", "add"),
  SUB("-", "sub"),
  MUL("*", "mul"),
  MAT_MULT("@", "matmul"),
  DIV("/", "truediv"),
  MOD("%", "mod"),
  POW("** or pow()", "pow"),
  L_SHIFT("<<", "lshift"),
  R_SHIFT(">>", "rshift"),
  BIT_OR("|", "or"),
  BIT_XOR("^", "xor"),
  BIT_AND("&", "and"),
  FLOOR_DIV("//", "floordiv");

  private final String symbol;
  private final String method;
  private final String reflected;
  private final String inplace;

  Operator(String symbol, String stem) {
    this.symbol = symbol;
    this.method = ("__" + stem + "__").intern();
    this.reflected = ("__r" + stem + "__").intern();
    this.inplace = ("__i" + stem + "__").intern();
  }

  /** The operator as error messages write it. */
  public String symbol() {
    return symbol;
  }

  /** The augmented operator as error messages write it. */
  public String augmentedSymbol() {
    return this == POW ? "**=" : symbol + "=";
  }

  /** {@code __add__} and its like. */
  public String method() {
    return method;
  }

  /** {@code __radd__} and its like. */
  public String reflectedMethod() {
    return reflected;
  }

  /** {@code __iadd__} and its like. */
  public String inplaceMethod() {
    return inplace;
  }
}
