package interleave.machine.value;

/**
 * Merges neighbouring sorted runs. As soon as one of them has given many items in a row it gallops:
 * looks for the end of the row in steps that double.
 */
final class RunMerge {
  private static final int GALLOP = 7;

  private final Value[] keys;
  private final Value[] items;
  private int gallopFrom = GALLOP;

  /** The shorter run, copied away while a merge goes on. */
  private Value[] heldKeys;

  private Value[] heldItems;

  RunMerge(Value[] keys, Value[] items) {
    this.keys = keys;
    this.items = items;
  }

  /** Merges the run at a start with the one behind it. */
  void merge(int start, int left, int right) {
    int second = start + left;
    int skipped = Gallop.right(keys[second], keys, start, left, 0);
    int first = start + skipped;
    int firstLength = left - skipped;
    if (firstLength == 0) {
      return;
    }
    int secondLength = Gallop.left(keys[second - 1], keys, second, right, right - 1);
    if (secondLength == 0) {
      return;
    }
    if (firstLength <= secondLength) {
      hold(first, firstLength);
      new Upward(first, firstLength, second, secondLength).run();
    } else {
      hold(second, secondLength);
      new Downward(first, firstLength, second, secondLength).run();
    }
  }

  private void hold(int from, int count) {
    heldKeys = java.util.Arrays.copyOfRange(keys, from, from + count);
    heldItems = java.util.Arrays.copyOfRange(items, from, from + count);
  }

  private void restore(int from, int to, int count) {
    System.arraycopy(heldKeys, from, keys, to, count);
    System.arraycopy(heldItems, from, items, to, count);
  }

  private void move(int from, int to, int count) {
    System.arraycopy(keys, from, keys, to, count);
    System.arraycopy(items, from, items, to, count);
  }

  /** From the front; the first run, being the shorter, is held. */
  private final class Upward {
    private int to;
    private int a;
    private int countA;
    private int b;
    private int countB;

    Upward(int first, int firstLength, int second, int secondLength) {
      this.to = first;
      this.countA = firstLength;
      this.b = second;
      this.countB = secondLength;
    }

    void run() {
      try {
        takeB(1);
        while (countB > 0 && countA > 1 && oneByOne() && inRows()) {
          gallopFrom++;
        }
      } catch (PyException failed) {
        restore(a, to, countA);
        throw failed;
      }
      if (countA == 1 && countB > 0) { // it belongs behind the others
        move(b, to, countB);
        restore(a, to + countB, 1);
      } else {
        restore(a, to, countA);
      }
    }

    private void takeA(int count) {
      restore(a, to, count);
      a += count;
      to += count;
      countA -= count;
    }

    private void takeB(int count) {
      move(b, to, count);
      b += count;
      to += count;
      countB -= count;
    }

    /** False when one of the runs is over. */
    private boolean oneByOne() {
      int rowA = 0;
      int rowB = 0;
      while (true) {
        if (Order.less(keys[b], heldKeys[a])) {
          takeB(1);
          rowB++;
          rowA = 0;
          if (countB == 0) {
            return false;
          }
        } else {
          takeA(1);
          rowA++;
          rowB = 0;
          if (countA == 1) {
            return false;
          }
        }
        if (Math.max(rowA, rowB) >= gallopFrom) {
          gallopFrom++;
          return true;
        }
      }
    }

    private boolean inRows() {
      int rowA;
      int rowB;
      do {
        gallopFrom -= gallopFrom > 1 ? 1 : 0;
        rowA = Gallop.right(keys[b], heldKeys, a, countA, 0);
        takeA(rowA);
        if (rowA > 0 && countA <= 1) {
          return false;
        }
        takeB(1);
        if (countB == 0) {
          return false;
        }
        rowB = Gallop.left(heldKeys[a], keys, b, countB, 0);
        takeB(rowB);
        if (countB == 0) {
          return false;
        }
        takeA(1);
        if (countA == 1) {
          return false;
        }
      } while (rowA >= GALLOP || rowB >= GALLOP);
      return true;
    }
  }

  /** From the back; the second run, being the shorter, is held. */
  private final class Downward {
    private final int first;

    /** One behind the place to fill next. */
    private int to;

    private int countA;
    private int countB;

    Downward(int first, int firstLength, int second, int secondLength) {
      this.first = first;
      this.to = second + secondLength;
      this.countA = firstLength;
      this.countB = secondLength;
    }

    void run() {
      try {
        takeA(1);
        while (countA > 0 && countB > 1 && oneByOne() && inRows()) {
          gallopFrom++;
        }
      } catch (PyException failed) {
        restore(0, to - countB, countB);
        throw failed;
      }
      if (countB == 1 && countA > 0) { // it belongs before the others
        move(first, to - countA, countA);
        restore(0, first, 1);
      } else {
        restore(0, to - countB, countB);
      }
    }

    private void takeA(int count) {
      countA -= count;
      to -= count;
      move(first + countA, to, count);
    }

    private void takeB(int count) {
      countB -= count;
      to -= count;
      restore(countB, to, count);
    }

    private boolean oneByOne() {
      int rowA = 0;
      int rowB = 0;
      while (true) {
        if (Order.less(heldKeys[countB - 1], keys[first + countA - 1])) {
          takeA(1);
          rowA++;
          rowB = 0;
          if (countA == 0) {
            return false;
          }
        } else {
          takeB(1);
          rowB++;
          rowA = 0;
          if (countB == 1) {
            return false;
          }
        }
        if (Math.max(rowA, rowB) >= gallopFrom) {
          gallopFrom++;
          return true;
        }
      }
    }

    private boolean inRows() {
      int rowA;
      int rowB;
      do {
        gallopFrom -= gallopFrom > 1 ? 1 : 0;
        rowA = countA - Gallop.right(heldKeys[countB - 1], keys, first, countA, countA - 1);
        takeA(rowA);
        if (countA == 0) {
          return false;
        }
        takeB(1);
        if (countB == 1) {
          return false;
        }
        rowB = countB - Gallop.left(keys[first + countA - 1], heldKeys, 0, countB, countB - 1);
        takeB(rowB);
        if (rowB > 0 && countB <= 1) {
          return false;
        }
        takeA(1);
        if (countA == 0) {
          return false;
        }
      } while (rowA >= GALLOP || rowB >= GALLOP);
      return true;
    }
  }
}
