package interleave.machine.value;

/** A call of what reading a special method gives, which may itself be a property's to compute. */
public final class MethodCall extends Continuation {
  private final Value[] args;
  private final String[] keywords;

  MethodCall(Value[] args, String[] keywords) {
    this.args = args;
    this.keywords = keywords;
  }

  /**
   * {@code object.name(*args)}.
   *
   * @return the result, or PENDING
   */
  public static Value of(Context context, Value object, String name, Value... args) {
    MethodCall call = new MethodCall(args, null);
    context.push(call);
    return call.settle(context, Attributes.get(context, object, name));
  }

  @Override
  public Value resume(Context context, Value method) {
    return method.call(context, args, keywords);
  }
}
