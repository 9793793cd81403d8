package interleave.analysis;

/**
 * How long each line took, added up. Of many lines those are forgotten that took least: only the
 * slowest is asked for.
 */
final class LineTimes {
  private static final int MANY = 64;

  private final int[] lines = new int[MANY];
  private final long[] nanos = new long[MANY];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int line, long tookNanos) {
    for (int i = size - 1; i >= 0; i--) {
      if (lines[i] == line) {
        nanos[i] += tookNanos;
        return;
      }
    }
    int place = size < MANY ? size++ : quickest();
    lines[place] = line;
    nanos[place] = tookNanos;
  }

  private int quickest() {
    int quickest = 0;
    for (int i = 1; i < size; i++) {
      if (nanos[i] < nanos[quickest]) {
        quickest = i;
      }
    }
    return quickest;
  }

  /** The line that took longest, of equal ones the last; 0 where none is known. */
  int slowest() {
    int slowest = 0;
    long most = -1;
    for (int i = 0; i < size; i++) {
      if (lines[i] != 0 && (nanos[i] > most || nanos[i] == most && lines[i] > slowest)) {
        slowest = lines[i];
        most = nanos[i];
      }
    }
    return slowest;
  }
}
