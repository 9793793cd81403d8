package interleave.machine.value;

/** {@code tuple_iterator}. */
public final class TupleIterator extends Iterator {
  private static final Type TYPE = Type.builtin("tuple_iterator", IteratorMethods::define);

  private Tuple tuple;
  private int index;

  TupleIterator(Tuple tuple) {
    this.tuple = tuple;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value next(Context context) {
    if (tuple == null) {
      return null;
    }
    if (index < tuple.size()) {
      return tuple.get(index++);
    }
    tuple = null;
    return null;
  }
}
