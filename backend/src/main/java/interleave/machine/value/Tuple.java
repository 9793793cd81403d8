package interleave.machine.value;

/** A {@code tuple}. */
public final class Tuple extends Value {
  /** {@code tuple}. */
  public static final Type TYPE = Type.builtin("tuple", TupleMethods::define);

  /** The empty tuple. */
  public static final Tuple EMPTY = new Tuple(new Value[0]);

  private final Value[] items;

  private Tuple(Value[] items) {
    this.items = items;
  }

  /** The tuple of these items; the array now belongs to it. */
  public static Tuple of(Value... items) {
    return items.length == 0 ? EMPTY : new Tuple(items);
  }

  /** The items; not to be changed. */
  public Value[] items() {
    return items;
  }

  /** The item at an index within the tuple. */
  public Value get(int index) {
    return items[index];
  }

  /** Number of items. */
  public int size() {
    return items.length;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    return items.length;
  }

  @Override
  public boolean truth() {
    return items.length > 0;
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (op == Operator.ADD) {
      return other.unwrap() instanceof Tuple right ? concat(right) : null;
    }
    return op == Operator.MUL ? times(other) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.MUL ? times(other) : null;
  }

  private Tuple concat(Tuple right) {
    if (right.items.length == 0) {
      return this;
    }
    return of(Items.concat(items, items.length, right.items, right.items.length));
  }

  private Value times(Value other) {
    if (!(other.unwrap() instanceof Integral times)) {
      return null;
    }
    return times.clampedLong() == 1 ? this : of(Items.repeat(items, items.length, times));
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    return other.unwrap() instanceof Tuple that
        ? Order.compare(op, items, items.length, that.items, that.items.length)
        : null;
  }

  @Override
  public Value item(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      Slice.Span span = slice.resolve(items.length);
      boolean whole = span.count() == items.length && span.step() == 1;
      return whole ? this : of(Items.slice(items, span));
    }
    return items[index(key)];
  }

  private int index(Value key) {
    return Indexes.item(
        key, items.length, "tuple indices must be integers or slices, not ", "tuple");
  }

  @Override
  public Bool contains(Value item) {
    return Bool.of(Items.indexOf(items, 0, items.length, item) >= 0);
  }

  @Override
  public Iterator iterator() {
    return new TupleIterator(this);
  }

  @Override
  public long hash() {
    MemoryMeter.work(items.length);
    return Hash.ofTuple(items);
  }

  @Override
  public String repr() {
    if (items.length == 0) {
      return "()";
    }
    if (!Repr.enter(this)) {
      return "(...)";
    }
    try {
      String text = Repr.joined(items, items.length);
      return items.length == 1 ? "(" + text + ",)" : "(" + text + ")";
    } finally {
      Repr.leave(this);
    }
  }
}
