package interleave.machine.value;

/** A {@code set}. */
public final class Set extends SetValue {
  /** {@code set}. */
  public static final Type TYPE = Type.builtin("set", SetMethods::define);

  /**
   * What a display of three constants or more makes: CPython's compiler keeps them as a frozen set,
   * which it merges into an empty set; the order of iteration shows it.
   */
  public static Set ofConstants(Value... elements) {
    Set set = new Set();
    set.table.merge(FrozenSet.ofConstants(elements).table);
    return set;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  SetValue empty() {
    return new Set();
  }

  /** Removes an element; false when there was none equal to it. */
  public boolean remove(Value element) {
    return table.remove(element, Hash.of(element));
  }

  /** Removes all elements. */
  public void clear() {
    table.clear();
  }

  @Override
  public Value inplace(Operator op, Value other) {
    if (!(other.unwrap() instanceof SetValue right)) {
      return null;
    }
    switch (op) {
      case BIT_OR -> table.merge(right.table);
      case BIT_AND -> table.become(SetAlgebra.intersection(this, right).table);
      case SUB -> SetAlgebra.subtract(this, right);
      case BIT_XOR -> SetAlgebra.toggle(this, right);
      default -> {
        return null;
      }
    }
    return this;
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }
}
