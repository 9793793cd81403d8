package interleave.machine.value;

import java.util.Arrays;

/** A {@code list}: a growable array. */
public final class List extends Holder {
  /** {@code list}. */
  public static final Type TYPE = Type.builtin("list", ListMethods::define);

  private static final Value[] NO_ITEMS = {};

  private Value[] items;
  private int size;

  /** An empty list. */
  public List() {
    this.items = NO_ITEMS;
  }

  /** An empty list with room. */
  public List(int capacity) {
    this.items = new Value[Sizes.items(capacity)];
  }

  private List(Value[] items, int size) {
    this.items = items;
    this.size = size;
  }

  /** The list of these items; the array now belongs to it. */
  public static List of(Value... items) {
    return new List(items, items.length);
  }

  /** Number of items. */
  public int size() {
    return size;
  }

  /** The item at an index within the list. */
  public Value get(int index) {
    return items[index];
  }

  /** Replaces the item at an index within the list. */
  public void set(int index, Value value) {
    items[index] = value;
  }

  /** Appends an item. */
  public void add(Value value) {
    if (size == items.length) {
      grow(size + 1);
    }
    items[size++] = value;
  }

  /** Appends items. */
  public void addAll(Value[] more, int count) {
    if (size + count > items.length) {
      grow(size + count);
    }
    System.arraycopy(more, 0, items, size, count);
    size += count;
  }

  private void grow(long needed) {
    long capacity = needed + (needed >> 1) + 4;
    items = Arrays.copyOf(items, Sizes.items(Math.max(needed, capacity)));
  }

  /** Inserts an item before an index; {@code 0 <= index <= size}. */
  public void insert(int index, Value value) {
    MemoryMeter.work((size - index) / 8);
    if (size == items.length) {
      grow(size + 1);
    }
    System.arraycopy(items, index, items, index + 1, size - index);
    items[index] = value;
    size++;
  }

  /** Removes and returns the item at an index within the list. */
  public Value removeAt(int index) {
    MemoryMeter.work((size - index) / 8);
    Value removed = items[index];
    replace(index, index + 1, NO_ITEMS, 0);
    return removed;
  }

  /** Removes all items. */
  public void clear() {
    items = NO_ITEMS;
    size = 0;
  }

  /** The items, those behind {@link #size} being null; valid until the next change. */
  Value[] array() {
    return items;
  }

  /** A copy of the items. */
  public Value[] toArray() {
    return Arrays.copyOf(items, size);
  }

  /** Takes over an array of items in place of the present ones. */
  void assign(Value[] values) {
    items = values;
    size = values.length;
  }

  /** Replaces the items from one index up to another. */
  void replace(int from, int to, Value[] values, int count) {
    int tail = size - to;
    int newSize = Sizes.items((long) from + count + tail);
    if (newSize > items.length) {
      grow(newSize);
    }
    System.arraycopy(items, to, items, from + count, tail);
    System.arraycopy(values, 0, items, from, count);
    if (newSize < size) {
      Arrays.fill(items, newSize, size, null);
    }
    size = newSize;
  }

  /** Bytes it takes. */
  public long sizeBytes() {
    return 2 * Sizes.OBJECT_BYTES + items.length * Sizes.REFERENCE_BYTES;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    return size;
  }

  @Override
  public boolean truth() {
    return size > 0;
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (op == Operator.ADD) {
      return other.unwrap() instanceof List right
          ? of(Items.concat(items, size, right.items, right.size))
          : null;
    }
    return op == Operator.MUL ? reflected(op, other) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.MUL && other.unwrap() instanceof Integral times
        ? of(Items.repeat(items, size, times))
        : null;
  }

  @Override
  public Value inplace(Operator op, Value other) {
    if (op == Operator.ADD) {
      ListMethods.extend(this, other);
      return this;
    }
    if (op == Operator.MUL && other.unwrap() instanceof Integral times) {
      assign(Items.repeat(items, size, times));
      return this;
    }
    return null;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    return other.unwrap() instanceof List that
        ? Order.compare(op, items, size, that.items, that.size)
        : null;
  }

  @Override
  public Value item(Value key) {
    if (key instanceof Int index && index.value >= 0 && index.value < size) {
      return items[(int) index.value];
    }
    if (key.unwrap() instanceof Slice slice) {
      return of(Items.slice(items, slice.resolve(size)));
    }
    return items[index(key, "list")];
  }

  private int index(Value key, String kind) {
    return Indexes.item(key, size, "list indices must be integers or slices, not ", kind);
  }

  @Override
  public boolean setItem(Value key, Value value) {
    if (key.unwrap() instanceof Slice slice) {
      ListSlices.assign(this, slice, value);
    } else {
      items[index(key, "list assignment")] = value;
    }
    return true;
  }

  @Override
  public boolean deleteItem(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      ListSlices.delete(this, slice.resolve(size));
    } else {
      removeAt(index(key, "list assignment"));
    }
    return true;
  }

  @Override
  public Bool contains(Value item) {
    return Bool.of(Items.indexOf(items, 0, size, item) >= 0);
  }

  @Override
  public Iterator iterator() {
    return new ListIterator(this);
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }

  @Override
  public String repr() {
    if (!Repr.enter(this)) {
      return "[...]";
    }
    try {
      return "[" + Repr.joined(items, size) + "]";
    } finally {
      Repr.leave(this);
    }
  }
}
