package interleave.machine.value;

/** {@code staticmethod}: how a class attribute is bound when it is read. */
public final class StaticMethod extends MethodWrapper {
  /** {@code staticmethod}. */
  public static final Type TYPE = Type.builtin("staticmethod", StaticMethod::define);

  private static final Signature SIGNATURE = Signature.parse("staticmethod(function, /)");

  /** Wraps a callable. */
  public StaticMethod(Value function) {
    super(function);
  }

  static void define(TypeTable table) {
    MethodWrapper.define(table);
    table.constructor(
        (context, type, args, keywords) -> new StaticMethod(SIGNATURE.bind(args, keywords)[0]));
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    return function().call(context, args, keywords);
  }
}
