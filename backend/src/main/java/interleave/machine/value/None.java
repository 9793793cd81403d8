package interleave.machine.value;

/** {@code None}. */
public final class None extends Value {
  /** {@code NoneType}. */
  public static final Type TYPE = Type.builtin("NoneType", None::define);

  /** The only one. */
  public static final None NONE = new None();

  private None() {}

  private static void define(TypeTable table) {
    Dunders.truth(table);
    table
        .notSubclassable()
        .constructor((context, type, args, keywords) -> construct(args, keywords));
  }

  private static Value construct(Value[] args, String[] keywords) {
    if (args.length > 0 || keywords != null) {
      throw Exceptions.typeError("NoneType takes no arguments");
    }
    return NONE;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public boolean truth() {
    return false;
  }

  /** The same in every run, as the compiler's constants must be. */
  @Override
  public long hash() {
    return Hash.ofString(repr());
  }

  @Override
  public String repr() {
    return "None";
  }
}
