package interleave.machine.value;

/** {@code zip}. */
public final class Zip extends LazyIterator {
  /** {@code zip}. */
  public static final Type TYPE = Type.builtin("zip", Zip::define);

  private static final Signature SIGNATURE = Signature.parse("zip(*iterables, strict=)");

  private final boolean strict;

  private Zip(Value[] iterators, boolean strict) {
    super(iterators);
    this.strict = strict;
  }

  private static void define(TypeTable table) {
    IteratorMethods.defineOpen(table);
    table.constructor(Zip::construct);
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    Bool strict = Bool.of(bound[0] != null && Truth.of(bound[0]));
    return new Sources(Sources.Maker.ZIP, strict, ((Tuple) bound[1]).items()).start(context);
  }

  static Value make(Value[] iterators, Value strict) {
    return new Zip(iterators, ((Bool) strict).value);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  Value combine(Context context, Value[] items) {
    return Tuple.of(items);
  }

  @Override
  Value exhausted(Context context, int source) {
    super.exhausted(context, source);
    if (!strict) {
      return null;
    }
    if (source > 0) {
      throw uneven(source, "shorter");
    }
    return new StrictEnd(this).advance(context);
  }

  /** Makes sure that the other sources of a strict zip are exhausted too. */
  private static final class StrictEnd extends Continuation {
    private final Zip zip;
    private int source = 1;

    StrictEnd(Zip zip) {
      this.zip = zip;
    }

    Value advance(Context context) {
      while (source < zip.sources()) {
        boolean open = !zip.closed();
        if (open) {
          context.push(this);
        }
        Value item = Operations.next(context, zip.source(source));
        if (item == Value.PENDING) {
          return item;
        }
        if (open) {
          context.pop(this);
        }
        if (item != null) {
          throw uneven(source, "longer");
        }
        source++;
      }
      return null;
    }

    @Override
    public Value resume(Context context, Value item) {
      throw uneven(source, "longer");
    }

    @Override
    public Value exhausted(Context context, Value result) {
      source++;
      Value end = advance(context);
      if (end == null) {
        throw Exceptions.stopIteration(null);
      }
      return end;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      if (!Iteration.isStop(exception)) {
        throw exception;
      }
      return exhausted(context, null);
    }
  }

  private static PyException uneven(int source, String relation) {
    String others = source == 1 ? "argument 1" : "arguments 1-" + source;
    return Exceptions.valueError(
        "zip() argument " + (source + 1) + " is " + relation + " than " + others);
  }
}
