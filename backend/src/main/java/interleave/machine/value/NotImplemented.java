package interleave.machine.value;

/** {@code NotImplemented}. */
public final class NotImplemented extends Value {
  /** {@code NotImplementedType}. */
  public static final Type TYPE = Type.builtin("NotImplementedType", NotImplemented::define);

  /** The only one. */
  public static final NotImplemented NOT_IMPLEMENTED = new NotImplemented();

  private NotImplemented() {}

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .constructor((context, type, args, keywords) -> construct(args, keywords));
  }

  private static Value construct(Value[] args, String[] keywords) {
    if (args.length > 0 || keywords != null) {
      throw Exceptions.typeError("NotImplementedType takes no arguments");
    }
    return NOT_IMPLEMENTED;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  /** The same in every run, as the compiler's constants must be. */
  @Override
  public long hash() {
    return Hash.ofString(repr());
  }

  @Override
  public String repr() {
    return "NotImplemented";
  }
}
