package interleave.machine.value;

/**
 * Stable sorting by keys: natural runs, lengthened by binary insertion, then merged. Only {@code <}
 * is asked, as Python promises.
 */
public final class Sorting {
  private static final int MIN_MERGE = 64;

  private final Value[] keys;
  private final Value[] items;
  private final Value[] keyBuffer;
  private final Value[] itemBuffer;

  private Sorting(Value[] items, Value[] keys) {
    this.keys = keys;
    this.items = items;
    this.keyBuffer = new Value[keys.length];
    this.itemBuffer = new Value[keys.length];
  }

  /**
   * Sorts items by their keys, both arrays alike.
   *
   * @throws NeedsPython when a comparison is written in Python; the arrays are then in disorder
   */
  public static void sort(Value[] items, Value[] keys, boolean reverse) {
    MemoryMeter.work(4L * items.length);
    if (reverse) { // keeps equal items in their order
      flip(items, 0, items.length);
      flip(keys, 0, keys.length);
    }
    new Sorting(items, keys).sort(0, keys.length);
    if (reverse) {
      flip(items, 0, items.length);
      flip(keys, 0, keys.length);
    }
  }

  private static void flip(Value[] array, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      Value value = array[i];
      array[i] = array[j];
      array[j] = value;
    }
  }

  private void sort(int from, int to) {
    if (to - from < MIN_MERGE) {
      insert(from, to, runEnd(from, to));
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (Order.less(keys[middle], keys[middle - 1])) {
      merge(from, middle, to);
    }
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

  private void merge(int from, int middle, int to) {
    int count = middle - from;
    System.arraycopy(keys, from, keyBuffer, 0, count);
    System.arraycopy(items, from, itemBuffer, 0, count);
    int left = 0;
    int right = middle;
    int out = from;
    while (left < count && right < to) {
      if (Order.less(keys[right], keyBuffer[left])) {
        keys[out] = keys[right];
        items[out++] = items[right++];
      } else {
        keys[out] = keyBuffer[left];
        items[out++] = itemBuffer[left++];
      }
    }
    System.arraycopy(keyBuffer, left, keys, out, count - left);
    System.arraycopy(itemBuffer, left, items, out, count - left);
  }
}
