package interleave.machine.value;

/**
 * A Python object.
 *
 * <p>The methods here are the <em>native</em> meaning of the built-in types: they never run Python
 * code. Where the answer would need Python code (an element with its own {@code __eq__}, say) they
 * throw {@link NeedsPython}, and the operation is done by its twin in frozen Python instead. {@link
 * Operations} holds the full meaning, with dunder look-up, on behalf of a thread.
 */
public abstract class Value extends HeapPart {
  /** What an operation returns whose result a pushed frame, or a wake-up, will deliver later. */
  public static final Value PENDING = new Pending();

  /** The object's class. */
  public abstract Type type();

  /**
   * {@code self op other}, self being the left operand.
   *
   * @return the result, or null for {@code NotImplemented}
   */
  public Value binary(Operator op, Value other) {
    return null;
  }

  /**
   * {@code other op self}, self being the right operand, asked after {@link #binary} gave none.
   *
   * @return the result, or null for {@code NotImplemented}
   */
  public Value reflected(Operator op, Value other) {
    return null;
  }

  /**
   * {@code self op= other}.
   *
   * @return the result, or null where the plain operator serves
   */
  public Value inplace(Operator op, Value other) {
    return null;
  }

  /**
   * {@code -self}, {@code +self}, {@code ~self}.
   *
   * @return the result, or null where the type has no such operator
   */
  public Value unary(UnaryOperator op) {
    return null;
  }

  /**
   * A rich comparison, self being the left operand.
   *
   * @return TRUE or FALSE, or null for {@code NotImplemented}
   */
  public Bool compare(Comparison op, Value other) {
    return switch (op) {
      case EQ -> this == other ? Bool.TRUE : null;
      case NE -> this == other ? Bool.FALSE : null;
      default -> null;
    };
  }

  /** Truth value by the built-in meaning: everything is true but what says otherwise. */
  public boolean truth() {
    return true;
  }

  /**
   * Number of items.
   *
   * @return the length, or -1 where the type has none
   */
  public int length() {
    return -1;
  }

  /**
   * {@code self[key]}.
   *
   * @return the item, or null where the type cannot be subscripted
   */
  public Value item(Value key) {
    return null;
  }

  /**
   * {@code self[key] = value}.
   *
   * @return false where the type does not support it
   */
  public boolean setItem(Value key, Value value) {
    return false;
  }

  /**
   * {@code del self[key]}.
   *
   * @return false where the type does not support it
   */
  public boolean deleteItem(Value key) {
    return false;
  }

  /**
   * {@code item in self}.
   *
   * @return TRUE or FALSE, or null where iteration must decide
   */
  public Bool contains(Value item) {
    return null;
  }

  /**
   * An iterator over the items.
   *
   * @return the iterator, or null where the type cannot be iterated
   */
  public Iterator iterator() {
    return null;
  }

  /** {@code hash(self)}; raises TypeError where the type is unhashable. */
  public long hash() {
    return Identity.hash(this);
  }

  /** {@code repr(self)}. */
  public String repr() {
    return Identity.defaultRepr(this);
  }

  /** {@code str(self)}. */
  public String str() {
    return repr();
  }

  /** {@code format(self, spec)}. */
  public String format(String spec) {
    if (spec.isEmpty()) {
      return str();
    }
    throw Exceptions.typeError(
        "unsupported format string passed to " + type().name() + ".__format__");
  }

  /**
   * {@code self(*args, **keywords)}.
   *
   * @param args positional arguments, then the values of the keyword arguments
   * @param keywords names of the last arguments, or null for none
   * @return the result, or PENDING
   */
  public Value call(Context context, Value[] args, String[] keywords) {
    throw Exceptions.typeError("'" + type().name() + "' object is not callable");
  }

  /**
   * The built-in value that carries the native behaviour: self, or a subclass instance's payload.
   */
  public Value unwrap() {
    return this;
  }

  private static final class Pending extends Value {
    @Override
    public Type type() {
      throw new IllegalStateException("a pending result is no object");
    }
  }
}
