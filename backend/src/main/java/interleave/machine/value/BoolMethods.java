package interleave.machine.value;

/** The table of {@code bool}. */
final class BoolMethods {
  private static final Signature SIGNATURE = Signature.parse("bool(x=, /)");

  private BoolMethods() {}

  static void define(TypeTable table) {
    Dunders.operators(table, Operator.BIT_AND, Operator.BIT_OR, Operator.BIT_XOR);
    Dunders.repr(table);
    table.notSubclassable().constructor(BoolMethods::construct);
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value value = SIGNATURE.bind(args, keywords)[0];
    return value == null ? Bool.FALSE : Operations.truth(context, value);
  }
}
