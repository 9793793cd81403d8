package interleave.machine.value;

/** The TypeErrors of operations, worded as CPython does. */
public final class Failures {
  private Failures() {}

  static PyException binary(String symbol, Value left, Value right) {
    String sequence = sequenceProblem(symbol, left, right);
    if (sequence != null) {
      return Exceptions.typeError(sequence);
    }
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

  /** What is wrong with a concatenation or repetition; null where no sequence takes part. */
  private static String sequenceProblem(String symbol, Value left, Value right) {
    boolean concatenation = symbol.equals("+") || symbol.equals("+=");
    boolean repetition = symbol.equals("*") || symbol.equals("*=") && !hidesSequence(left, right);
    if (concatenation && isSequence(left)) {
      String other = right.type().name();
      Value sequence = left.unwrap();
      if (sequence instanceof ByteSequence) {
        return "can't concat " + other + " to " + left.type().name();
      }
      String kind = sequence.type().name();
      return "can only concatenate " + kind + " (not \"" + other + "\") to " + kind;
    }
    if (repetition && (isSequence(left) || isSequence(right))) {
      Value count = isSequence(left) ? right : left;
      return "can't multiply sequence by non-int of type '" + count.type().name() + "'";
    }
    return null;
  }

  /** Whether an operand on the left of {@code *=} keeps a sequence on the right from mattering. */
  static boolean hidesSequence(Value left, Value right) {
    return isSequence(right)
        && !isSequence(left)
        && (left.length() >= 0 || left instanceof Instance);
  }

  static PyException itemDeletion(Value container, Value key) {
    boolean asSequence = container.length() >= 0 || container instanceof Instance;
    boolean byIndex =
        Indexes.integral(key) != null || Operations.override(key, "__index__") != null;
    return Exceptions.typeError(
        "'"
            + container.type().name()
            + (asSequence && byIndex
                ? "' object doesn't support item deletion"
                : "' object does not support item deletion"));
  }

  static boolean isSequence(Value value) {
    Value plain = value.unwrap();
    return plain instanceof Str
        || plain instanceof List
        || plain instanceof Tuple
        || plain instanceof ByteSequence;
  }

  /** What an argument was, as CPython's argument parser names it. */
  public static String given(Value argument) {
    return argument == None.NONE ? "None" : argument.type().name();
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
