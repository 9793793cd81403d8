package interleave.machine.value;

/**
 * Set operations. Which operand is walked and which is asked decides the order of the result, so
 * both follow CPython.
 */
final class SetAlgebra {
  private SetAlgebra() {}

  static SetValue union(SetValue a, SetValue b) {
    MemoryMeter.work(2L * (a.length() + b.length()));
    SetValue result = a.copy();
    if (a != b) {
      result.table.merge(b.table);
    }
    return result;
  }

  static SetValue intersection(SetValue a, SetValue b) {
    MemoryMeter.work(2L * (a.length() + b.length()));
    if (a == b) {
      return a.copy();
    }
    boolean swap = b.size() > a.size();
    SetTable walked = (swap ? a : b).table;
    SetTable asked = (swap ? b : a).table;
    SetValue result = a.empty();
    for (int i = walked.next(0); i < walked.slots(); i = walked.next(i + 1)) {
      if (asked.contains(walked.key(i), walked.hash(i))) {
        result.table.add(walked.key(i), walked.hash(i));
      }
    }
    return result;
  }

  static SetValue intersection(SetValue a, Value[] others) {
    SetValue result = a.empty();
    for (Value other : others) {
      long hash = Hash.of(other);
      if (a.table.contains(other, hash)) {
        result.table.add(other, hash);
      }
    }
    return result;
  }

  static SetValue difference(SetValue a, SetValue b) {
    MemoryMeter.work(2L * (a.length() + b.length()));
    if (a.size() >> 2 > b.size()) {
      SetValue result = a.copy();
      subtract(result, b);
      return result;
    }
    SetValue result = a.empty();
    SetTable walked = a.table;
    for (int i = walked.next(0); i < walked.slots(); i = walked.next(i + 1)) {
      if (!b.table.contains(walked.key(i), walked.hash(i))) {
        result.table.add(walked.key(i), walked.hash(i));
      }
    }
    return result;
  }

  /** {@code a -= b}. */
  static void subtract(SetValue a, SetValue b) {
    if (a == b) {
      a.table.clear();
      return;
    }
    SetTable removed = (b.size() >> 3 > a.size() ? intersection(a, b) : b).table;
    for (int i = removed.next(0); i < removed.slots(); i = removed.next(i + 1)) {
      a.table.remove(removed.key(i), removed.hash(i));
    }
    a.table.compact();
  }

  static void subtract(SetValue a, Value[] others) {
    long[] hashes = hashes(others);
    for (int i = 0; i < others.length; i++) {
      a.table.remove(others[i], hashes[i]);
    }
    a.table.compact();
  }

  /** The values' hashes, all found before anything is changed. */
  static long[] hashes(Value[] values) {
    long[] hashes = new long[values.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hash.of(values[i]);
    }
    return hashes;
  }

  static SetValue symmetricDifference(SetValue a, SetValue b) {
    MemoryMeter.work(2L * (a.length() + b.length()));
    SetValue result = a.empty();
    result.table.merge(b.table);
    toggle(result, a);
    return result;
  }

  /** {@code a ^= b}. */
  static void toggle(SetValue a, SetValue b) {
    if (a == b) {
      a.table.clear();
      return;
    }
    SetTable walked = b.table;
    for (int i = walked.next(0); i < walked.slots(); i = walked.next(i + 1)) {
      if (!a.table.remove(walked.key(i), walked.hash(i))) {
        a.table.add(walked.key(i), walked.hash(i));
      }
    }
  }

  /** {@code keys op other} and its like: the result is a set. */
  static Value ofView(Operator op, Value left, Value right) {
    if (op == Operator.BIT_XOR && left.type() == DictView.ITEMS && right.type() == DictView.ITEMS) {
      return differingItems(((DictView) left).dict(), ((DictView) right).dict());
    }
    Value[] rightItems = Iteration.array(right, null);
    Value[] leftItems = Iteration.array(left, null);
    if (op == Operator.BIT_AND) {
      return intersectionWithView(left, leftItems, right, rightItems);
    }
    Set result = setOf(leftItems);
    switch (op) {
      case SUB -> subtract(result, rightItems);
      case BIT_OR -> addAll(result, rightItems);
      default -> toggle(result, setOf(rightItems));
    }
    return result;
  }

  /** The items that only one of two dicts has; those of both need no hash. */
  private static Value differingItems(Dict left, Dict right) {
    Dict rest = left.copy();
    Set result = new Set();
    for (int i = right.next(0); i < right.end(); i = right.next(i + 1)) {
      Value key = right.keyAt(i);
      Value value = left.get(key);
      if (value != null && Equality.equal(value, right.valueAt(i))) {
        rest.remove(key);
      } else {
        result.add(Tuple.of(key, right.valueAt(i)));
      }
    }
    for (int i = rest.next(0); i < rest.end(); i = rest.next(i + 1)) {
      result.add(Tuple.of(rest.keyAt(i), rest.valueAt(i)));
    }
    return result;
  }

  private static Value intersectionWithView(
      Value left, Value[] leftItems, Value right, Value[] rightItems) {
    boolean swap = leftItems.length < rightItems.length && right instanceof DictView;
    Value[] walked = swap ? leftItems : rightItems;
    Value asked = swap ? right : left;
    SetValue members = asked instanceof DictView ? null : setOf(swap ? rightItems : leftItems);
    Set result = new Set();
    for (Value item : walked) {
      if (members != null ? members.has(item) : asked.contains(item).value) {
        result.add(item);
      }
    }
    return result;
  }

  static Set setOf(Value[] items) {
    Set result = new Set();
    addAll(result, items);
    return result;
  }

  static void addAll(SetValue set, Value[] items) {
    long[] hashes = new long[items.length];
    int hashed = 0;
    try {
      while (hashed < items.length) {
        hashes[hashed] = Hash.of(items[hashed]);
        hashed++;
      }
    } catch (PyException unhashable) { // those before it are added all the same
      add(set, items, hashes, hashed);
      throw unhashable;
    }
    add(set, items, hashes, hashed);
  }

  private static void add(SetValue set, Value[] items, long[] hashes, int count) {
    for (int i = 0; i < count; i++) {
      set.table.add(items[i], hashes[i]);
    }
  }

  /** A comparison of two set-like values. */
  static Bool compare(Comparison op, Value a, Value b) {
    MemoryMeter.work(2L * Math.max(0, a.length()));
    return Bool.of(
        switch (op) {
          case EQ -> a.length() == b.length() && within(a, b);
          case NE -> a.length() != b.length() || !within(a, b);
          case LE -> a.length() <= b.length() && within(a, b);
          case LT -> a.length() < b.length() && within(a, b);
          case GE -> b.length() <= a.length() && within(b, a);
          case GT -> b.length() < a.length() && within(b, a);
        });
  }

  private static boolean within(Value a, Value b) {
    for (Value item : Iteration.closedItems(a)) {
      if (!b.contains(item).value) {
        return false;
      }
    }
    return true;
  }

  static boolean disjoint(SetValue set, Value[] others) {
    for (Value other : others) {
      if (set.has(other)) {
        return false;
      }
    }
    return true;
  }
}
