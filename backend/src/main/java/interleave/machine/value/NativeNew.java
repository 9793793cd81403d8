package interleave.machine.value;

/**
 * {@code super().__new__(cls, …)} in a class derived from a built-in value type: an instance that
 * stands for the built-in value, not yet initialized.
 */
final class NativeNew extends Continuation {
  private final Type type;

  NativeNew(Type type) {
    this.type = type;
  }

  /** The instance, or PENDING. */
  Value start(Context context, Tuple args, Dict keywords) {
    boolean empty = Payloads.filledByInit(type);
    int named = empty ? 0 : keywords.size();
    Value[] all = java.util.Arrays.copyOf(args.items(), empty ? 0 : args.size() + named);
    String[] names = named == 0 ? null : new String[named];
    for (int i = 0; i < named; i++) {
      names[i] = keywords.keyAt(i).str();
      all[args.size() + i] = keywords.valueAt(i);
    }
    context.push(this);
    return settle(context, Construction.construct(context, type, all, names));
  }

  @Override
  public Value resume(Context context, Value result) {
    if (result.type().isSubclass(type)) {
      return result;
    }
    Instance instance = type.allocate();
    instance.setPayload(result);
    return instance;
  }
}
