package interleave.machine.value;

/** {@code filter}. */
public final class Filter extends LazyIterator {
  /** {@code filter}. */
  public static final Type TYPE = Type.builtin("filter", Filter::define);

  private static final Signature SIGNATURE = Signature.parse("filter(function, iterable, /)");

  private final Value function;

  private Filter(Value iterator, Value function) {
    super(new Value[] {iterator});
    this.function = function;
  }

  private static void define(TypeTable table) {
    IteratorMethods.defineOpen(table);
    table.constructor(Filter::construct);
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    return new Sources(Sources.Maker.FILTER, bound[0], bound[1]).start(context);
  }

  static Value make(Value[] iterators, Value function) {
    return new Filter(iterators[0], function);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public boolean closed() {
    return false;
  }

  @Override
  Value combine(Context context, Value[] items) {
    Verdict verdict = new Verdict(this, items[0]);
    context.push(verdict);
    Value result = verdict.judge(context);
    if (result == Value.PENDING) {
      return result;
    }
    context.pop(verdict);
    return result == Bool.TRUE ? items[0] : null;
  }

  /** Keeps or drops an item by what the function says of it. */
  private static final class Verdict extends Continuation {
    private final Filter filter;
    private final Value item;
    private boolean called;

    Verdict(Filter filter, Value item) {
      this.filter = filter;
      this.item = item;
    }

    /** TRUE, FALSE or PENDING. */
    Value judge(Context context) {
      boolean plain = filter.function == None.NONE || filter.function == Bool.TYPE;
      Value result = plain ? item : filter.function.call(context, new Value[] {item}, null);
      if (result == Value.PENDING) {
        return result;
      }
      called = true;
      return Operations.truth(context, result);
    }

    @Override
    public Value resume(Context context, Value result) {
      Value truth = result;
      if (!called) {
        called = true;
        context.push(this);
        truth = Operations.truth(context, result);
        if (truth == Value.PENDING) {
          return truth;
        }
        context.pop(this);
      }
      return truth == Bool.TRUE ? item : filter.nextOrStop(context);
    }
  }
}
