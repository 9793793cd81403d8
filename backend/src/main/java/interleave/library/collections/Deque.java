package interleave.library.collections;

import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Context;
import interleave.machine.value.Equality;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Failures;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.Iteration;
import interleave.machine.value.Iterator;
import interleave.machine.value.List;
import interleave.machine.value.MemoryMeter;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.Operator;
import interleave.machine.value.Repr;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** {@code collections.deque}: a ring of items that grows and shrinks at both ends. */
public final class Deque extends Instance {
  /** {@code collections.deque}. */
  public static final Type TYPE = Type.builtin("deque", DequeMethods::define);

  private Value[] ring = new Value[8];
  private int first;
  private int size;
  private int limit = -1;
  private int changes;

  /** An empty deque without limit. */
  Deque(Type type) {
    super(type);
  }

  /** Number of items. */
  int size() {
    return size;
  }

  /** {@code maxlen}, -1 for none. */
  int limit() {
    return limit;
  }

  void setLimit(int items) {
    limit = items;
  }

  /** Counts the changes, for iterators to notice. */
  int changes() {
    return changes;
  }

  private int place(int index) {
    return (first + index) & (ring.length - 1);
  }

  /** The item at an index within it. */
  Value get(int index) {
    return ring[place(index)];
  }

  void set(int index, Value value) {
    ring[place(index)] = value;
  }

  private void grow() {
    if (size == ring.length) {
      Value[] larger = new Value[size * 2];
      for (int i = 0; i < size; i++) {
        larger[i] = get(i);
      }
      ring = larger;
      first = 0;
    }
  }

  void append(Value value) {
    if (limit == 0) {
      return;
    }
    if (size == limit) {
      popFirst();
    }
    grow();
    ring[place(size++)] = value;
    changes++;
  }

  void appendFirst(Value value) {
    if (limit == 0) {
      return;
    }
    if (size == limit) {
      popLast();
    }
    grow();
    first = place(-1);
    ring[first] = value;
    size++;
    changes++;
  }

  Value popFirst() {
    requireItem();
    Value item = ring[first];
    ring[first] = null;
    first = place(1);
    size--;
    changes++;
    return item;
  }

  Value popLast() {
    requireItem();
    int place = place(--size);
    Value item = ring[place];
    ring[place] = null;
    changes++;
    return item;
  }

  private void requireItem() {
    if (size == 0) {
      throw Exceptions.indexError("pop from an empty deque");
    }
  }

  void clear() {
    ring = new Value[8];
    first = 0;
    size = 0;
    changes++;
  }

  /** The items in order. */
  Value[] toArray() {
    Value[] items = new Value[size];
    for (int i = 0; i < size; i++) {
      items[i] = get(i);
    }
    return items;
  }

  /** Takes these items in place of the present ones. */
  void assign(Value[] items) {
    clear();
    for (Value item : items) {
      append(item);
    }
  }

  /** A deque of the same class and limit with these items. */
  Deque like(Value[] items) {
    Deque made = new Deque(type());
    made.limit = limit;
    made.assign(items);
    return made;
  }

  /** The first index of an equal item from one index up to another, or -1. */
  int indexOf(Value item, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Equality.equal(get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean truth() {
    return size > 0;
  }

  @Override
  public int length() {
    return size;
  }

  @Override
  public Value item(Value key) {
    return get(index(key));
  }

  @Override
  public boolean setItem(Value key, Value value) {
    set(index(key), value);
    return true;
  }

  @Override
  public boolean deleteItem(Value key) {
    removeAt(index(key));
    return true;
  }

  void removeAt(int index) {
    Value[] items = toArray();
    clear();
    for (int i = 0; i < items.length; i++) {
      if (i != index) {
        append(items[i]);
      }
    }
  }

  private int index(Value key) {
    Integral number = Integral.of(key);
    if (number == null && Operations.override(key, "__index__") != null) {
      throw NeedsPython.index(key);
    }
    if (number == null) {
      throw Exceptions.typeError("sequence index must be integer, not '" + key.type().name() + "'");
    }
    long index = number.clampedLong();
    index = index < 0 ? index + size : index;
    if (index < 0 || index >= size) {
      throw Exceptions.indexError("deque index out of range");
    }
    return (int) index;
  }

  @Override
  public Bool contains(Value item) {
    return Bool.of(indexOf(item, 0, size) >= 0);
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (!(other instanceof Deque that)) {
      return null;
    }
    return List.of(toArray()).compare(op, List.of(that.toArray()));
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (op == Operator.ADD) {
      if (!(other instanceof Deque that)) {
        throw Exceptions.typeError(
            "can only concatenate deque (not \"" + other.type().name() + "\") to deque");
      }
      Value sum = List.of(toArray()).binary(op, List.of(that.toArray()));
      return like(((List) sum).toArray());
    }
    return op == Operator.MUL ? times(other) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.MUL ? times(other) : null;
  }

  private Value times(Value count) {
    Value product = List.of(toArray()).binary(Operator.MUL, count);
    if (product == null && !(count instanceof Instance)) {
      throw Exceptions.typeError(
          "can't multiply sequence by non-int of type '" + count.type().name() + "'");
    }
    return product == null ? null : like(((List) product).toArray());
  }

  @Override
  public Value inplace(Operator op, Value other) {
    if (op == Operator.ADD) {
      extend(Iteration.closedItems(other));
      return this;
    }
    if (op == Operator.MUL && other.unwrap() instanceof Integral) {
      Value[] items = ((Deque) times(other)).toArray();
      clear();
      extend(items);
      return this;
    }
    return null;
  }

  private void extend(Value[] items) {
    for (Value item : items) {
      append(item);
    }
  }

  @Override
  public long hash() {
    throw Failures.unhashable(this);
  }

  @Override
  public Iterator iterator() {
    return new DequeIterator(this, false);
  }

  @Override
  public String repr() {
    if (!Repr.enter(this)) {
      return "[...]";
    }
    try {
      return text();
    } finally {
      Repr.leave(this);
    }
  }

  private String text() {
    String items = Repr.of(List.of(toArray()));
    return type().simpleName() + "(" + items + (limit < 0 ? "" : ", maxlen=" + limit) + ")";
  }

  /** {@code maxlen}. */
  Value limitValue() {
    return limit < 0 ? None.NONE : Int.of(limit);
  }

  /** Moves items from the right end to the left, or back where negative. */
  void rotate(long steps) {
    if (size > 1) {
      int by = (int) Math.floorMod(steps, (long) size);
      Value[] items = toArray();
      MemoryMeter.work(2L * items.length);
      for (int i = 0; i < items.length; i++) {
        set((i + by) % items.length, items[i]);
      }
      changes++;
    }
  }

  /** Looks at a deque from one end to the other. */
  static final class DequeIterator extends Iterator {
    private static final Type KIND = Type.builtin("_deque_iterator", DequeMethods::defineIterator);
    private final Deque deque;
    private final boolean backwards;
    private final int seen;
    private int index;

    DequeIterator(Deque deque, boolean backwards) {
      this.deque = deque;
      this.backwards = backwards;
      this.seen = deque.changes;
    }

    @Override
    public Type type() {
      return KIND;
    }

    @Override
    public Value next(Context context) {
      if (index >= deque.size && deque.changes == seen) {
        return null;
      }
      if (deque.changes != seen) {
        throw Exceptions.runtimeError("deque mutated during iteration");
      }
      int at = index++;
      return deque.get(backwards ? deque.size - 1 - at : at);
    }
  }
}
