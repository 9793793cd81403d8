package interleave.machine.value;

/** {@code Ellipsis}. */
public final class Ellipsis extends Value {
  /** {@code ellipsis}. */
  public static final Type TYPE = Type.builtin("ellipsis", Ellipsis::define);

  /** The only one. */
  public static final Ellipsis ELLIPSIS = new Ellipsis();

  private Ellipsis() {}

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .constructor((context, type, args, keywords) -> construct(args, keywords));
  }

  private static Value construct(Value[] args, String[] keywords) {
    if (args.length > 0 || keywords != null) {
      throw Exceptions.typeError("EllipsisType takes no arguments");
    }
    return ELLIPSIS;
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
    return "Ellipsis";
  }
}
