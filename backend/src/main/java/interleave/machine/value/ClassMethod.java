package interleave.machine.value;

/** {@code classmethod}: how a class attribute is bound when it is read. */
public final class ClassMethod extends MethodWrapper {
  /** {@code classmethod}. */
  public static final Type TYPE = Type.builtin("classmethod", ClassMethod::define);

  private static final Signature SIGNATURE = Signature.parse("classmethod(function, /)");

  /** Wraps a callable. */
  public ClassMethod(Value function) {
    super(function);
  }

  static void define(TypeTable table) {
    MethodWrapper.define(table);
    table.constructor(
        (context, type, args, keywords) -> new ClassMethod(SIGNATURE.bind(args, keywords)[0]));
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
