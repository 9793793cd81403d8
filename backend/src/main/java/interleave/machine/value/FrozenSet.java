package interleave.machine.value;

/** A {@code frozenset}. */
public final class FrozenSet extends SetValue {
  /** {@code frozenset}. */
  public static final Type TYPE = Type.builtin("frozenset", SetMethods::defineFrozen);

  private long hash = -1;

  /** An empty one, to be filled before anyone sees it. */
  public FrozenSet() {}

  /** The elements of another set. */
  public FrozenSet(SetValue elements) {
    table.merge(elements.table);
  }

  /**
   * A display of constants as CPython's compiler keeps it: made of the elements, then once more in
   * the order of the first.
   */
  public static FrozenSet ofConstants(Value... elements) {
    FrozenSet first = new FrozenSet();
    SetAlgebra.addAll(first, elements);
    FrozenSet second = new FrozenSet();
    SetAlgebra.addAll(second, first.toArray());
    return second;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  SetValue empty() {
    return new FrozenSet();
  }

  @Override
  public long hash() {
    if (hash == -1) {
      hash = computed();
    }
    return hash;
  }

  /** CPython's mixing of the elements' hashes, independent of their order. */
  private long computed() {
    long sum = 0;
    for (int i = table.next(0); i < table.slots(); i = table.next(i + 1)) {
      sum ^= shuffled(table.hash(i));
    }
    sum ^= (size() + 1L) * 1927868237L;
    sum ^= (sum >>> 11) ^ (sum >>> 25);
    sum = sum * 69069L + 907133923L;
    return sum == -1 ? 590923713L : sum;
  }

  private static long shuffled(long hash) {
    return ((hash ^ 89869747L) ^ (hash << 16)) * 3644798167L;
  }
}
