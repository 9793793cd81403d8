package interleave.machine.value;

/** {@code staticmethod}: how a class attribute is bound when it is read. */
public final class StaticMethod extends Value {
  /** {@code staticmethod}. */
  public static final Type TYPE = Type.builtin("staticmethod", StaticMethod::define);

  private final Value function;

  /** Wraps a callable. */
  public StaticMethod(Value function) {
    this.function = function;
  }

  private static final Signature SIGNATURE = Signature.parse("staticmethod(function, /)");

  private static void define(TypeTable table) {
    table
        .constructor(
            (context, type, args, keywords) -> new StaticMethod(SIGNATURE.bind(args, keywords)[0]))
        .method("__get__(self, instance, owner=, /)", Attributes::get)
        .attribute("__func__", m -> ((StaticMethod) m).function)
        .attribute("__wrapped__", m -> ((StaticMethod) m).function);
  }

  /** The wrapped callable. */
  public Value function() {
    return function;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    return function.call(context, args, keywords);
  }
}
