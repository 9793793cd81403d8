package interleave.machine.value;

/** The TypeErrors of operations, worded as CPython does. */
public final class Failures {
  private Failures() {}

  static PyException binary(String symbol, Value left, Value right) {
    String hint =
        symbol.equals(">>") && left instanceof NativeFunction f && f.name().equals("print")
            ? ". Did you mean \"print(<message>, file=<output_stream>)\"?"
            : "";
    return Exceptions.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + left.type().name()
            + "' and '"
            + right.type().name()
            + "'"
            + hint);
  }

  static PyException comparison(Comparison op, Value left, Value right) {
    return Exceptions.typeError(
        "'"
            + op.symbol()
            + "' not supported between instances of '"
            + left.type().name()
            + "' and '"
            + right.type().name()
            + "'");
  }

  /** The object cannot be a key. */
  public static PyException unhashable(Value object) {
    return Exceptions.typeError("unhashable type: '" + object.type().name() + "'");
  }
}
