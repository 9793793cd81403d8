package interleave.machine.value;

/** {@code classmethod}: how a class attribute is bound when it is read. */
public final class ClassMethod extends Value {
  /** {@code classmethod}. */
  public static final Type TYPE = Type.builtin("classmethod", ClassMethod::define);

  private final Value function;

  /** Wraps a callable. */
  public ClassMethod(Value function) {
    this.function = function;
  }

  private static final Signature SIGNATURE = Signature.parse("classmethod(function, /)");

  private static void define(TypeTable table) {
    table
        .constructor(
            (context, type, args, keywords) -> new ClassMethod(SIGNATURE.bind(args, keywords)[0]))
        .method("__get__(self, instance, owner=, /)", Attributes::get)
        .attribute("__func__", m -> ((ClassMethod) m).function)
        .attribute("__wrapped__", m -> ((ClassMethod) m).function);
  }

  /** The wrapped callable. */
  public Value function() {
    return function;
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
