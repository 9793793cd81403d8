package interleave.machine.value;

/** A call of what reading a special method gives, which may itself be a property's to compute. */
final class MethodCall extends Continuation {
  private final Value[] args;
  private final String[] keywords;

  MethodCall(Value[] args, String[] keywords) {
    this.args = args;
    this.keywords = keywords;
  }

  @Override
  public Value resume(Context context, Value method) {
    return method.call(context, args, keywords);
  }
}
