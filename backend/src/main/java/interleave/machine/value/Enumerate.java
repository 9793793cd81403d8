package interleave.machine.value;

import java.math.BigInteger;
import java.util.Arrays;

/** {@code enumerate}. */
public final class Enumerate extends LazyIterator {
  /** {@code enumerate}. */
  public static final Type TYPE = Type.builtin("enumerate", Enumerate::define);

  private static final java.util.Set<String> KEYWORDS = java.util.Set.of("iterable", "start");
  private static final Signature SIGNATURE = Signature.parse("enumerate(iterable, start=)");

  private Integral count;

  private Enumerate(Value iterator, Integral start) {
    super(new Value[] {iterator});
    this.count = start;
  }

  private static void define(TypeTable table) {
    IteratorMethods.defineOpen(table);
    table
        .constructor(Enumerate::construct)
        .classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]));
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    if (keywords != null && !KEYWORDS.containsAll(Arrays.asList(keywords))) {
      String unknown = Arrays.stream(keywords).filter(k -> !KEYWORDS.contains(k)).findFirst().get();
      throw Exceptions.typeError(
          "'" + unknown + "' is an invalid keyword argument for enumerate()");
    }
    if (args.length == 0) {
      throw Exceptions.typeError("enumerate() missing required argument 'iterable'");
    }
    Value[] bound = SIGNATURE.bind(args, keywords);
    Integral start = bound[1] == null ? Int.ZERO : Indexes.require(bound[1]).plain();
    return new Sources(Sources.Maker.ENUMERATE, start, bound[0]).start(context);
  }

  static Value make(Value[] iterators, Value start) {
    return new Enumerate(iterators[0], (Integral) start);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  Value combine(Context context, Value[] items) {
    Value pair = Tuple.of(count, items[0]);
    count =
        count instanceof Int small
            ? IntArithmetic.add(small.value, 1)
            : Int.of(count.big().add(BigInteger.ONE));
    return pair;
  }
}
