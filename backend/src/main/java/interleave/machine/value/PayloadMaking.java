package interleave.machine.value;

import java.util.Arrays;

/**
 * {@code int.__new__(cls, x)} and its like, called by a program: makes the built-in value an
 * instance of the class stands for.
 */
final class PayloadMaking extends Continuation {
  private final Type type;

  private PayloadMaking(Type type) {
    this.type = type;
  }

  /** The instance, or PENDING. */
  static Value start(Context context, Type type, Value[] args, Dict words) {
    boolean later = Payloads.filledByInit(type);
    Value[] all = later ? new Value[0] : Arrays.copyOf(args, args.length + words.size());
    String[] names = later || words.size() == 0 ? null : new String[words.size()];
    int at = 0;
    for (int i = words.next(0); names != null && i < words.end(); i = words.next(i + 1)) {
      names[at] = words.keyAt(i).str();
      all[args.length + at++] = words.valueAt(i);
    }
    PayloadMaking then = new PayloadMaking(type);
    context.push(then);
    return then.settle(context, type.constructor().construct(context, type, all, names));
  }

  @Override
  public Value resume(Context context, Value made) {
    if (made.type().isSubclass(type)) {
      return made;
    }
    Instance instance = type.allocate();
    instance.setPayload(made);
    return instance;
  }
}
