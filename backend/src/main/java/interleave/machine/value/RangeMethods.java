package interleave.machine.value;

/** The table of {@code range}. */
final class RangeMethods {
  private RangeMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.hash(table);
    Dunders.truth(table);
    table
        .notSubclassable()
        .constructor(RangeMethods::construct)
        .attribute("start", r -> ((Range) r).start())
        .attribute("stop", r -> ((Range) r).stop())
        .attribute("step", r -> ((Range) r).step())
        .method("index(self, value, /)", (c, a) -> index(a))
        .method("count(self, value, /)", (c, a) -> count(a))
        .method("__len__(self, /)", (c, a) -> ((Range) a[0]).len())
        .method("__reversed__(self, /)", (c, a) -> Reversed.of(a[0]));
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    if (keywords != null) {
      throw Exceptions.typeError("range() takes no keyword arguments");
    }
    if (args.length == 0 || args.length > 3) {
      throw Exceptions.typeError(
          "range expected at "
              + (args.length == 0
                  ? "least 1 argument, got 0"
                  : "most 3 arguments, got " + args.length));
    }
    Integral start = args.length == 1 ? Int.ZERO : bound(args[0]);
    Integral stop = bound(args[args.length == 1 ? 0 : 1]);
    Integral step = args.length < 3 ? Int.ONE : bound(args[2]);
    if (step.signum() == 0) {
      throw Exceptions.valueError("range() arg 3 must not be zero");
    }
    return new Range(start, stop, step);
  }

  private static Integral bound(Value value) {
    return Indexes.require(value).plain();
  }

  private static Value index(Value[] args) {
    compareInPython(args[1]);
    Integral at = args[1] instanceof Integral number ? ((Range) args[0]).indexOf(number) : null;
    if (at == null) {
      throw Exceptions.valueError(
          args[1] instanceof Integral number
              ? Repr.of(number) + " is not in range"
              : "sequence.index(x): x not in sequence");
    }
    return at;
  }

  /** Compares item by item in Python what may equal an int without being one. */
  private static void compareInPython(Value value) {
    if (value instanceof Instance
        || value instanceof Float
        || value instanceof Complex
        || value instanceof RealNumber) {
      throw NeedsPython.SIGNAL;
    }
  }

  private static Value count(Value[] args) {
    compareInPython(args[1]);
    return Int.of(args[0].contains(args[1]).value ? 1 : 0);
  }
}
