package interleave.machine.value;

/**
 * A native function's argument that stands for an int by an {@code __index__} in Python: that is
 * called first, the function then with the int (Python data model, 3.3.8).
 */
final class IndexArgument extends Continuation {
  private final NativeFunction function;
  private final Value[] args;
  private final String[] keywords;
  private final int position;

  private IndexArgument(NativeFunction function, Value[] args, String[] keywords, int position) {
    this.function = function;
    this.args = args;
    this.keywords = keywords;
    this.position = position;
  }

  /**
   * Calls a function with the int that one of its arguments stands for.
   *
   * @return what the function gives, or PENDING
   */
  static Value ask(
      Context context, NativeFunction function, Value[] args, String[] keywords, int position) {
    IndexArgument asking = new IndexArgument(function, args, keywords, position);
    context.push(asking);
    Value method = args[position].type().lookup("__index__");
    return asking.settle(
        context, Operations.callMethod(context, method, args[position], new Value[0], null));
  }

  @Override
  public Value resume(Context context, Value result) {
    Integral number = Integral.of(result);
    if (number == null) {
      throw Exceptions.typeError("__index__ returned non-int (type " + result.type().name() + ")");
    }
    Value[] told = args.clone();
    told[position] = number;
    return function.call(context, told, keywords);
  }
}
