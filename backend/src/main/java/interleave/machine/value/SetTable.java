package interleave.machine.value;

/**
 * The hash table of sets. Its order of iteration can be seen, so it probes, grows and copies as
 * CPython 3.11's does: runs of neighbouring slots first, then a perturbed jump; grown fourfold when
 * three fifths full.
 */
final class SetTable extends HeapPart {
  private static final int MIN_SLOTS = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int LARGE = 50000;

  /** Stands in the slot of a removed element. */
  private static final Value DUMMY = new Dummy();

  private Value[] keys = new Value[MIN_SLOTS];
  private long[] hashes = new long[MIN_SLOTS];
  private int mask = MIN_SLOTS - 1;
  private int fill;
  private int used;
  private int finger;

  private static final class Dummy extends Value implements Sentinel {
    @Override
    public Type type() {
      return None.TYPE;
    }
  }

  int size() {
    return used;
  }

  /** Number of slots. */
  int slots() {
    return mask + 1;
  }

  /** Slots ever used since the last rebuilding. */
  int fill() {
    return fill;
  }

  /** The first slot from the given one on that holds an element, or {@link #slots}. */
  int next(int slot) {
    int at = slot;
    while (at <= mask && (keys[at] == null || keys[at] == DUMMY)) {
      at++;
    }
    return at;
  }

  Value key(int slot) {
    return keys[slot];
  }

  long hash(int slot) {
    return hashes[slot];
  }

  /**
   * The slot of an equal element; or, negative minus one, the slot where it would go: that of the
   * last removed element passed, else the free one at the end of the search.
   */
  private int look(Value key, long hash) {
    int removed = -1;
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int at = slot; at <= last; at++) {
        Value found = keys[at];
        if (found == null) {
          return -(removed < 0 ? at : removed) - 1;
        }
        if (found == DUMMY) {
          removed = at;
        } else if (hashes[at] == hash && Equality.equal(found, key)) {
          return at;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  boolean contains(Value key, long hash) {
    return look(key, hash) >= 0;
  }

  /** Adds an element; false when an equal one was there. */
  boolean add(Value key, long hash) {
    int slot = look(key, hash);
    if (slot >= 0) {
      return false;
    }
    occupy(-slot - 1, key, hash);
    return true;
  }

  /** Adds an element known to be absent. */
  void addNew(Value key, long hash) {
    occupy(freeSlot(key, hash), key, hash);
  }

  private void occupy(int slot, Value key, long hash) {
    boolean reused = keys[slot] == DUMMY;
    keys[slot] = key;
    hashes[slot] = hash;
    used++;
    if (reused) {
      return;
    }
    fill++;
    if (fill * 5L >= mask * 3L) {
      resize(used > LARGE ? used * 2L : used * 4L);
    }
  }

  private int freeSlot(Value key, long hash) {
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int at = slot; at <= last; at++) {
        if (keys[at] == null) {
          return at;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }

  private void resize(long minimum) {
    long slots = MIN_SLOTS;
    while (slots <= minimum) {
      slots <<= 1;
    }
    if (slots == MIN_SLOTS && mask == MIN_SLOTS - 1 && fill == used) {
      return;
    }
    Value[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new Value[Sizes.items(slots)];
    hashes = new long[(int) slots];
    mask = (int) slots - 1;
    fill = used;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && oldKeys[i] != DUMMY) {
        insertClean(oldKeys[i], oldHashes[i]);
      }
    }
  }

  private void insertClean(Value key, long hash) {
    int slot = freeSlot(key, hash);
    keys[slot] = key;
    hashes[slot] = hash;
  }

  /** Removes an element; false when there was none equal to it. */
  boolean remove(Value key, long hash) {
    int slot = look(key, hash);
    if (slot < 0) {
      return false;
    }
    removeAt(slot);
    return true;
  }

  void removeAt(int slot) {
    keys[slot] = DUMMY;
    hashes[slot] = -1;
    used--;
  }

  /** Removes and returns the element after the one popped last; null when empty. */
  Value pop() {
    if (used == 0) {
      return null;
    }
    int slot = next(finger & mask);
    if (slot > mask) {
      slot = next(0);
    }
    Value key = keys[slot];
    removeAt(slot);
    finger = slot + 1;
    return key;
  }

  void clear() {
    keys = new Value[MIN_SLOTS];
    hashes = new long[MIN_SLOTS];
    mask = MIN_SLOTS - 1;
    fill = 0;
    used = 0;
    finger = 0;
  }

  /** Makes room for elements about to be added, as merging does once at its start. */
  void reserve(int more) {
    if ((fill + (long) more) * 5 >= mask * 3L) {
      resize((used + (long) more) * 2);
    }
  }

  /** Adds all elements of another table. */
  void merge(SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    reserve(other.used);
    if (fill == 0 && mask == other.mask && other.fill == other.used) {
      keys = other.keys.clone();
      hashes = other.hashes.clone();
      fill = other.fill;
      used = other.used;
      return;
    }
    boolean clean = fill == 0;
    for (int i = other.next(0); i <= other.mask; i = other.next(i + 1)) {
      if (clean) {
        insertClean(other.keys[i], other.hashes[i]);
      } else {
        add(other.keys[i], other.hashes[i]);
      }
    }
    if (clean) {
      fill = other.used;
      used = other.used;
    }
  }

  /** After removals: rebuilds when more than a quarter of the slots stand for removed elements. */
  void compact() {
    if (fill - used > mask / 4) {
      resize(used > LARGE ? used * 2L : used * 4L);
    }
  }

  /** Takes over another table's elements. */
  void become(SetTable other) {
    keys = other.keys;
    hashes = other.hashes;
    mask = other.mask;
    fill = other.fill;
    used = other.used;
  }

  /** The slots of elements with that hash, in probing order. */
  int[] candidates(long hash) {
    java.util.stream.IntStream.Builder found = java.util.stream.IntStream.builder();
    long perturb = hash;
    int slot = (int) hash & mask;
    while (true) {
      int last = slot + LINEAR_PROBES <= mask ? slot + LINEAR_PROBES : slot;
      for (int at = slot; at <= last; at++) {
        if (keys[at] == null) {
          return found.build().toArray();
        }
        if (hashes[at] == hash && keys[at] != DUMMY) {
          found.add(at);
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) (slot * 5L + 1 + perturb) & mask;
    }
  }
}
