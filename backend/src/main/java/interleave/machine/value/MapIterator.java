package interleave.machine.value;

/** {@code map}. */
public final class MapIterator extends LazyIterator {
  /** {@code map}. */
  public static final Type TYPE = Type.builtin("map", MapIterator::define);

  private static final Signature SIGNATURE = Signature.parse("map(*args)");

  private final Value function;

  private MapIterator(Value[] iterators, Value function) {
    super(iterators);
    this.function = function;
  }

  private static void define(TypeTable table) {
    IteratorMethods.defineOpen(table);
    table.constructor(MapIterator::construct);
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] all = ((Tuple) SIGNATURE.bind(args, keywords)[0]).items();
    if (all.length < 2) {
      throw Exceptions.typeError("map() must have at least two arguments.");
    }
    Value[] iterables = java.util.Arrays.copyOfRange(all, 1, all.length);
    return new Sources(Sources.Maker.MAP, all[0], iterables).start(context);
  }

  static Value make(Value[] iterators, Value function) {
    return new MapIterator(iterators, function);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  /** The function may be Python's at any call. */
  @Override
  public boolean closed() {
    return false;
  }

  @Override
  Value combine(Context context, Value[] items) {
    return function.call(context, items, null);
  }
}
