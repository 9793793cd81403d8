package interleave.code;

/** A place in code that jumps can name before it is known. */
final class Label {
  private int index = -1;

  /** Index of the instruction it stands before. */
  int index() {
    if (index < 0) {
      throw new IllegalStateException("a label without a place");
    }
    return index;
  }

  void place(int at) {
    index = at;
  }
}
