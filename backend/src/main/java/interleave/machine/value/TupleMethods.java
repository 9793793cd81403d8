package interleave.machine.value;

/** The table of {@code tuple}. */
final class TupleMethods {
  private static final Signature SIGNATURE = Signature.parse("tuple(iterable=, /)");

  private TupleMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.hash(table);
    Dunders.forward(table, Operator.ADD);
    Dunders.operators(table, Operator.MUL);
    Dunders.generic(table);
    table
        .constructor(TupleMethods::construct)
        .method("index(self, value, start=, stop=, /)", (c, a) -> index(a))
        .method(
            "count(self, value, /)",
            (c, a) -> Int.of(Items.count(self(a).items(), self(a).size(), a[1])))
        .method("__getnewargs__(self, /)", (c, a) -> Tuple.of(self(a)));
  }

  private static Tuple self(Value[] args) {
    return (Tuple) args[0].unwrap();
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value source = SIGNATURE.bind(args, keywords)[0];
    if (source == null) {
      return Tuple.EMPTY;
    }
    return source instanceof Tuple ? source : new FromItems().start(context, source);
  }

  private static Value index(Value[] args) {
    Tuple tuple = self(args);
    int from = Indexes.place(args[2], 0, tuple.size());
    int to = Indexes.place(args[3], tuple.size(), tuple.size());
    int at = Items.indexOf(tuple.items(), from, to, args[1]);
    if (at < 0) {
      throw Exceptions.valueError("tuple.index(x): x not in tuple");
    }
    return Int.of(at);
  }

  private static final class FromItems extends Drain {
    @Override
    protected Value finish(Context context, List items) {
      return Tuple.of(items.toArray());
    }
  }
}
