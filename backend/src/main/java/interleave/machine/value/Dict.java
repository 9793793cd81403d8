package interleave.machine.value;

import java.util.Arrays;

/**
 * A {@code dict}: entries in order of insertion, and an open-addressed table of their places.
 *
 * <p>Invariants: {@code table} has a power of two of slots, at most two thirds of them used; a slot
 * holds an entry's place plus one, 0 being free and -1 deleted; a removed entry leaves a null key
 * among the entries until the next rebuilding.
 */
public final class Dict extends Holder {
  /** {@code dict}. */
  public static final Type TYPE = Type.builtin("dict", DictMethods::define);

  private static final int MIN_SLOTS = 8;
  private static final int DELETED = -1;
  private static final int PERTURB_SHIFT = 5;

  private int[] table;
  private long[] hashes;
  private Value[] keys;
  private Value[] values;
  private int size;
  private int end;
  private int usedSlots;

  /** Whose names these are: what changes here changes there; null for all other dicts. */
  private Namespace scope;

  /** An empty dict. */
  public Dict() {
    reset(MIN_SLOTS);
  }

  private void reset(int slots) {
    int room = slots * 2 / 3;
    table = new int[slots];
    hashes = new long[room];
    keys = new Value[room];
    values = new Value[room];
    size = 0;
    end = 0;
    usedSlots = 0;
  }

  /** Number of entries. */
  public int size() {
    return size;
  }

  /** The bound of entry places; see {@link #next}. */
  public int end() {
    return end;
  }

  /** The first place from the given one on that holds an entry; {@link #end} when there is none. */
  public int next(int place) {
    int at = place;
    while (at < end && keys[at] == null) {
      at++;
    }
    return at;
  }

  /** The last place before the given one that holds an entry, or -1. */
  public int previous(int place) {
    int at = place - 1;
    while (at >= 0 && keys[at] == null) {
      at--;
    }
    return at;
  }

  /** The key at a place, null where it was removed. */
  public Value keyAt(int place) {
    return keys[place];
  }

  /** The value at a place. */
  public Value valueAt(int place) {
    return values[place];
  }

  /** The hash of the key at a place. */
  public long hashAt(int place) {
    return hashes[place];
  }

  /** Whose names these are; null for most dicts. */
  Namespace scope() {
    return scope;
  }

  /** Lets every change from now on change the names of a scope. */
  void follow(Namespace names) {
    scope = names;
  }

  /** Replaces the value at a place that holds an entry. */
  public void setValueAt(int place, Value value) {
    values[place] = value;
    if (scope != null) {
      scope.follow(keys[place], value);
    }
  }

  /**
   * The value of a key.
   *
   * @return the value, or null
   * @throws NeedsPython when hash or equality are written in Python
   * @throws PyException TypeError for an unhashable key
   */
  public Value get(Value key) {
    int place = find(key, hashOf(key));
    return place < 0 ? null : values[place];
  }

  /** As {@link #get} with a key whose hash is known. */
  Value get(Value key, long hash) {
    int place = find(key, hash);
    return place < 0 ? null : values[place];
  }

  /** Sets the value of a key. */
  public void put(Value key, Value value) {
    put(key, hashOf(key), value);
  }

  /** As {@link #put} with a key whose hash is known. */
  void put(Value key, long hash, Value value) {
    int place = find(key, hash);
    if (place >= 0) {
      setValueAt(place, value);
    } else {
      putNew(hash, key, value);
    }
  }

  /** Removes a key; its value, or null where it was absent. */
  public Value remove(Value key) {
    int place = find(key, hashOf(key));
    return place < 0 ? null : removeAt(place);
  }

  private static long hashOf(Value key) {
    if (key instanceof Str text) {
      return text.hash();
    }
    return key instanceof Int number ? Hash.ofLong(number.value) : Hash.of(key);
  }

  /** The place of a key, or -1. */
  int find(Value key, long hash) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int reference = table[slot];
      if (reference == 0) {
        return -1;
      }
      if (reference != DELETED && hashes[reference - 1] == hash) {
        Value found = keys[reference - 1];
        if (found == key || Equality.equal(found, key)) {
          return reference - 1;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
  }

  /**
   * The places of keys with that hash, in probing order: what a look-up whose equality is written
   * in Python has to compare with.
   */
  public int[] candidates(long hash) {
    int[] found = new int[4];
    int count = 0;
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (table[slot] != 0) {
      int place = table[slot] - 1;
      if (table[slot] != DELETED && hashes[place] == hash) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = place;
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    return Arrays.copyOf(found, count);
  }

  /** Adds a key known to be absent. */
  public void putNew(long hash, Value key, Value value) {
    if (end == keys.length || usedSlots >= keys.length) {
      rebuild(Math.max(size * 3L, MIN_SLOTS));
    }
    link(hash, end);
    hashes[end] = hash;
    keys[end] = key;
    values[end] = value;
    end++;
    size++;
    if (scope != null) {
      scope.follow(key, value);
    }
  }

  private void link(long hash, int place) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    long perturb = hash;
    while (table[slot] != 0) {
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    table[slot] = place + 1;
    usedSlots++;
  }

  private void rebuild(long wanted) {
    int slots = Sizes.items(Math.max(MIN_SLOTS, Long.highestOneBit(wanted) << 1));
    long[] oldHashes = hashes;
    Value[] oldKeys = keys;
    Value[] oldValues = values;
    int oldEnd = end;
    reset(slots);
    for (int i = 0; i < oldEnd; i++) {
      if (oldKeys[i] != null) {
        link(oldHashes[i], end);
        hashes[end] = oldHashes[i];
        keys[end] = oldKeys[i];
        values[end] = oldValues[i];
        end++;
        size++;
      }
    }
  }

  /** Removes the entry at a place and returns its value. */
  public Value removeAt(int place) {
    int mask = table.length - 1;
    long hash = hashes[place];
    int slot = (int) hash & mask;
    long perturb = hash;
    while (table[slot] != place + 1) {
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    table[slot] = DELETED;
    if (scope != null) {
      scope.follow(keys[place], null);
    }
    Value removed = values[place];
    keys[place] = null;
    values[place] = null;
    size--;
    return removed;
  }

  /** Removes the last entry, whose place is given, and returns its value. */
  Value removeLast(int place) {
    Value removed = removeAt(place);
    end = place;
    return removed;
  }

  /** Removes all entries. */
  public void clear() {
    for (int i = next(0); scope != null && i < end; i = next(i + 1)) {
      scope.follow(keys[i], null);
    }
    reset(MIN_SLOTS);
  }

  /** A copy in the same order. */
  public Dict copy() {
    Dict copy = new Dict();
    copy.putAll(this);
    return copy;
  }

  /** Sets all entries of another dict. */
  public void putAll(Dict other) {
    MemoryMeter.work(2L * other.size);
    if (size == 0 && other.size > keys.length) {
      rebuild(other.size * 3L / 2);
    }
    for (int i = other.next(0); i < other.end; i = other.next(i + 1)) {
      if (other.keys[i] != null) {
        put(other.keys[i], other.hashes[i], other.values[i]);
      }
    }
  }

  /** Bytes it takes. */
  public long sizeBytes() {
    return 4 * Sizes.OBJECT_BYTES + keys.length * Sizes.ENTRY_BYTES;
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
    if (op != Operator.BIT_OR || !(other.unwrap() instanceof Dict right)) {
      return null;
    }
    Dict merged = copy();
    merged.putAll(right);
    return merged;
  }

  @Override
  public Value inplace(Operator op, Value other) {
    if (op != Operator.BIT_OR) {
      return null;
    }
    Value source = Emptying.filled(other);
    try {
      DictUpdate.update(this, source);
    } catch (NeedsPython open) {
      throw open.instead(new Value[] {other}, new Value[] {source});
    }
    return this;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    MemoryMeter.work(2L * size);
    if ((op != Comparison.EQ && op != Comparison.NE) || !(other.unwrap() instanceof Dict that)) {
      return null;
    }
    return Bool.of(sameEntries(that) == (op == Comparison.EQ));
  }

  private boolean sameEntries(Dict that) {
    if (size != that.size) {
      return false;
    }
    Order.enter();
    try {
      for (int i = next(0); i < end; i = next(i + 1)) {
        Value value = that.get(keys[i], hashes[i]);
        if (value == null || !Equality.equal(values[i], value)) {
          return false;
        }
      }
      return true;
    } finally {
      Order.leave();
    }
  }

  @Override
  public Value item(Value key) {
    Value value = get(key);
    if (value == null) {
      throw Exceptions.keyError(key);
    }
    return value;
  }

  @Override
  public boolean setItem(Value key, Value value) {
    put(key, value);
    return true;
  }

  @Override
  public boolean deleteItem(Value key) {
    if (remove(key) == null) {
      throw Exceptions.keyError(key);
    }
    return true;
  }

  @Override
  public Bool contains(Value key) {
    return Bool.of(find(key, hashOf(key)) >= 0);
  }

  @Override
  public Iterator iterator() {
    return new DictIterator(this, DictIterator.Part.KEYS);
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }

  @Override
  public String repr() {
    if (!Repr.enter(this)) {
      return "{...}";
    }
    try {
      MemoryMeter.work(4L * size);
      StringBuilder text = new StringBuilder("{");
      for (int i = next(0); i < end; i = next(i + 1)) {
        text.append(text.length() > 1 ? ", " : "").append(Repr.of(keys[i]));
        text.append(": ").append(Repr.of(values[i]));
      }
      return text.append('}').toString();
    } finally {
      Repr.leave(this);
    }
  }
}
