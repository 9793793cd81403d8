package interleave.machine.value;

/** {@code list[int]} and its like (PEP 585): the class, with parameters nobody checks. */
public final class GenericAlias extends Value {
  /** {@code types.GenericAlias}. */
  public static final Type TYPE = Type.builtin("GenericAlias", GenericAlias::define);

  private final Value origin;
  private final Tuple args;

  private GenericAlias(Value origin, Tuple args) {
    this.origin = origin;
    this.args = args;
  }

  /** The class with parameters; several come as a tuple. */
  public static GenericAlias of(Value origin, Value parameters) {
    return new GenericAlias(
        origin, parameters instanceof Tuple tuple ? tuple : Tuple.of(parameters));
  }

  private static void define(TypeTable table) {
    table
        .module("types")
        .notSubclassable()
        .constructor((context, type, args, keywords) -> of(args[0], args[1]))
        .attribute("__origin__", alias -> ((GenericAlias) alias).origin)
        .attribute("__args__", alias -> ((GenericAlias) alias).args);
  }

  /** The class without its parameters. */
  public Value origin() {
    return origin;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value binary(Operator op, Value other) {
    return op == Operator.BIT_OR ? UnionType.of(this, other) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.BIT_OR ? UnionType.of(other, this) : null;
  }

  @Override
  public Value call(Context context, Value[] values, String[] keywords) {
    return origin.call(context, values, keywords);
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if ((op != Comparison.EQ && op != Comparison.NE) || !(other instanceof GenericAlias that)) {
      return null;
    }
    boolean same = origin == that.origin && Equality.equal(args, that.args);
    return Bool.of(same == (op == Comparison.EQ));
  }

  @Override
  public long hash() {
    return origin.hash() ^ args.hash();
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder(name(origin)).append('[');
    for (int i = 0; i < args.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(name(args.get(i)));
    }
    return text.append(']').toString();
  }

  private static String name(Value value) {
    if (value == Ellipsis.ELLIPSIS) {
      return "...";
    }
    return value instanceof Type type ? type.fullName() : Repr.of(value);
  }
}
