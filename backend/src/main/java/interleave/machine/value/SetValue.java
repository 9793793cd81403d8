package interleave.machine.value;

/** What {@code set} and {@code frozenset} have in common. */
public abstract sealed class SetValue extends Holder permits Set, FrozenSet {
  final SetTable table = new SetTable();

  /** Number of elements. */
  public final int size() {
    return table.size();
  }

  /** A set of the same kind, empty. */
  abstract SetValue empty();

  /** A copy of the same kind. */
  final SetValue copy() {
    SetValue copy = empty();
    copy.table.merge(table);
    return copy;
  }

  /** Adds an element; false when an equal one was there. For {@code set}, and while building. */
  public final boolean add(Value element) {
    return table.add(element, Hash.of(element));
  }

  /** Adds all elements of another set, as {@code |=} does. */
  public final void merge(SetValue other) {
    table.merge(other.table);
  }

  /** Adds an element with that hash known to be absent. */
  final void addNew(Value element, long hash) {
    table.addNew(element, hash);
  }

  /**
   * Whether there is an equal element.
   *
   * @throws NeedsPython when hash or equality are written in Python
   */
  public final boolean has(Value element) {
    return table.contains(element, Hash.of(element));
  }

  /** The elements in order. */
  public final Value[] toArray() {
    Value[] elements = new Value[size()];
    int count = 0;
    for (int i = table.next(0); i < table.slots(); i = table.next(i + 1)) {
      elements[count++] = table.key(i);
    }
    return elements;
  }

  /** Bytes it takes. */
  public final long sizeBytes() {
    return 8 * Sizes.OBJECT_BYTES + 2L * table.slots() * Sizes.REFERENCE_BYTES;
  }

  @Override
  public final int length() {
    return size();
  }

  @Override
  public final boolean truth() {
    return size() > 0;
  }

  @Override
  public final Value binary(Operator op, Value other) {
    if (!(other.unwrap() instanceof SetValue right)) {
      return null;
    }
    return switch (op) {
      case BIT_OR -> SetAlgebra.union(this, right);
      case BIT_AND -> SetAlgebra.intersection(this, right);
      case SUB -> SetAlgebra.difference(this, right);
      case BIT_XOR -> SetAlgebra.symmetricDifference(this, right);
      default -> null;
    };
  }

  @Override
  public final Bool compare(Comparison op, Value other) {
    return other.unwrap() instanceof SetValue that ? SetAlgebra.compare(op, this, that) : null;
  }

  @Override
  public final Bool contains(Value item) {
    if (item.unwrap() instanceof Set set) {
      return Bool.of(has(new FrozenSet(set)));
    }
    return Bool.of(has(item));
  }

  @Override
  public final Iterator iterator() {
    return new SetIterator(this);
  }

  @Override
  public final String repr() {
    return repr(this);
  }

  /**
   * {@code repr} of a value that is the set, or stands for it.
   *
   * @throws NeedsPython where the elements are what an {@code __iter__} in Python gives
   */
  final String repr(Value shown) {
    if (Operations.override(shown, "__iter__") != null) {
      throw NeedsPython.SIGNAL;
    }
    String name = shown.type().simpleName();
    if (!Repr.enter(this)) {
      return name + "(...)";
    }
    try {
      Value[] elements = toArray();
      String inside =
          elements.length == 0 ? "" : "{" + Repr.joined(elements, elements.length) + "}";
      boolean bare = shown.type() == Set.TYPE && elements.length > 0;
      return bare ? inside : name + "(" + inside + ")";
    } finally {
      Repr.leave(this);
    }
  }
}
