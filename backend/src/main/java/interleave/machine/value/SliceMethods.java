package interleave.machine.value;

/** The table of {@code slice}. */
final class SliceMethods {
  private static final Signature SIGNATURE = Signature.parse("slice(start, stop=, step=, /)");

  private SliceMethods() {}

  static void define(TypeTable table) {
    Dunders.comparisons(table);
    Dunders.repr(table);
    Dunders.unhashable(table);
    table
        .notSubclassable()
        .constructor(SliceMethods::construct)
        .attribute("start", s -> ((Slice) s).start())
        .attribute("stop", s -> ((Slice) s).stop())
        .attribute("step", s -> ((Slice) s).step())
        .method("indices(self, object, /)", (c, a) -> indices(a));
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    if (bound[1] == null) {
      return new Slice(None.NONE, bound[0], None.NONE);
    }
    return new Slice(bound[0], bound[1], bound[2] == null ? None.NONE : bound[2]);
  }

  private static Value indices(Value[] args) {
    Integral length = Indexes.require(args[1]);
    if (length.signum() < 0) {
      throw Exceptions.valueError("length should not be negative");
    }
    return ((Slice) args[0]).indices(length.big());
  }
}
