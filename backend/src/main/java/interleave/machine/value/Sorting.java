package interleave.machine.value;

/**
 * Stable sorting by keys, asking {@code <} of the same pairs in the same order as CPython 3.11
 * (listobject.c): natural runs, lengthened by binary insertion, are merged as soon as their place
 * among all runs says so. Hence a list whose sort fails is left in the order CPython leaves it in.
 */
public final class Sorting {
  private static final int MIN_MERGE = 64;

  private final Value[] keys;
  private final Value[] items;

  private Sorting(Value[] items, Value[] keys) {
    this.keys = keys;
    this.items = items;
  }

  /**
   * Sorts items by their keys, both arrays alike.
   *
   * @throws NeedsPython when a comparison is written in Python; the arrays are then in disorder
   * @throws PyException when a comparison fails; the arrays are as far as the sort has got
   */
  public static void sort(Value[] items, Value[] keys, boolean reverse) {
    MemoryMeter.work(4L * items.length);
    if (reverse) { // keeps equal items in their order
      flip(items, 0, items.length);
      flip(keys, 0, keys.length);
    }
    try {
      new Sorting(items, keys).sort();
    } finally {
      if (reverse) {
        flip(items, 0, items.length);
        flip(keys, 0, keys.length);
      }
    }
  }

  private static void flip(Value[] array, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      Value value = array[i];
      array[i] = array[j];
      array[j] = value;
    }
  }

  private void sort() {
    RunStack runs = new RunStack(new RunMerge(keys, items), keys.length);
    int least = leastRun(keys.length);
    int from = 0;
    while (from < keys.length) {
      int end = runEnd(from, keys.length);
      int to = Math.min(keys.length, from + least);
      if (end < to) {
        insert(from, to, end);
        end = to;
      }
      runs.push(from, end - from);
      from = end;
    }
    runs.collapse();
  }

  /** A length by which the list falls into a power of two of runs, or a little less. */
  private static int leastRun(int length) {
    int rest = 0;
    int least = length;
    while (least >= MIN_MERGE) {
      rest |= least & 1;
      least >>= 1;
    }
    return least + rest;
  }

  /** The end of the run at a place; a strictly falling one is turned round. */
  private int runEnd(int from, int to) {
    if (to - from < 2) {
      return to;
    }
    int end = from + 2;
    if (Order.less(keys[from + 1], keys[from])) {
      while (end < to && Order.less(keys[end], keys[end - 1])) {
        end++;
      }
      flip(keys, from, end);
      flip(items, from, end);
    } else {
      while (end < to && !Order.less(keys[end], keys[end - 1])) {
        end++;
      }
    }
    return end;
  }

  /** Inserts what lies behind a sorted start, each by binary search. */
  private void insert(int from, int to, int sorted) {
    for (int next = sorted; next < to; next++) {
      Value key = keys[next];
      Value item = items[next];
      int low = from;
      int high = next;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (Order.less(key, keys[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(keys, low, keys, low + 1, next - low);
      System.arraycopy(items, low, items, low + 1, next - low);
      keys[low] = key;
      items[low] = item;
    }
  }
}
