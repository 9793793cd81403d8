package interleave.machine.value;

/**
 * The runs of a sort that wait for being merged. When to merge follows from the power of the border
 * between two runs: its depth in a nearly balanced tree over the whole list (Munro and Wild,
 * "Nearly optimal mergesorts", 2018).
 */
final class RunStack {
  /** More than a list of 2**31 items can need. */
  private static final int MOST = 85;

  private final RunMerge merge;
  private final long length;
  private final int[] starts = new int[MOST];
  private final int[] lengths = new int[MOST];
  private final int[] powers = new int[MOST];
  private int count;

  RunStack(RunMerge merge, int length) {
    this.merge = merge;
    this.length = length;
  }

  /** Adds the next run of the list, behind merging those that lie deeper than its border. */
  void push(int start, int runLength) {
    if (count > 0) {
      int power = power(starts[count - 1], lengths[count - 1], runLength);
      while (count > 1 && powers[count - 2] > power) {
        mergeAt(count - 2);
      }
      powers[count - 1] = power;
    }
    starts[count] = start;
    lengths[count++] = runLength;
  }

  /** Merges all that is left. */
  void collapse() {
    while (count > 1) {
      int at = count - 2;
      if (at > 0 && lengths[at - 1] < lengths[at + 1]) {
        at--;
      }
      mergeAt(at);
    }
  }

  /** How many binary digits the middles of two neighbours, as parts of the whole, share, plus 1. */
  private int power(int start, int left, int right) {
    long a = 2L * start + left;
    long b = a + left + right;
    int power = 1;
    while (a >= length || b < length) {
      if (a >= length) {
        a -= length;
        b -= length;
      }
      a <<= 1;
      b <<= 1;
      power++;
    }
    return power;
  }

  private void mergeAt(int at) {
    int start = starts[at];
    int left = lengths[at];
    int right = lengths[at + 1];
    lengths[at] = left + right;
    if (at == count - 3) {
      starts[at + 1] = starts[at + 2];
      lengths[at + 1] = lengths[at + 2];
    }
    count--;
    merge.merge(start, left, right);
  }
}
