package interleave.machine.value;

/**
 * What {@code __init__} of a mutable built-in class does: another value is made of the arguments,
 * and the one there is takes over what that holds.
 */
abstract class Refilling extends Continuation {
  /** Begins; gives None, or PENDING. */
  final Value start(Context context, Type type, Value args, Value kwargs) {
    context.push(this);
    return settle(context, Arguments.call(context, type, args, kwargs));
  }

  /** Takes over what a value holds that nobody else has. */
  abstract void take(Value made);

  @Override
  public final Value resume(Context context, Value made) {
    take(made);
    return None.NONE;
  }
}
