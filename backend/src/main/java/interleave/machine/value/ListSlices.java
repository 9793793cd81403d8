package interleave.machine.value;

/** Assignment to and deletion of slices of a list. */
final class ListSlices {
  private ListSlices() {}

  /** {@code list[slice] = values}. */
  static void assign(List list, Slice slice, Value values) {
    boolean plain = slice.step() == None.NONE || slice.resolve(list.size()).step() == 1;
    Value[] items =
        Iteration.array(
            values,
            plain ? "can only assign an iterable" : "must assign iterable to extended slice");
    Slice.Span span = slice.resolve(list.size());
    if (plain) {
      int from = span.start();
      list.replace(from, from + span.count(), items, items.length);
      return;
    }
    if (items.length != span.count()) {
      throw Exceptions.valueError(
          "attempt to assign sequence of size "
              + items.length
              + " to extended slice of size "
              + span.count());
    }
    for (int i = 0; i < items.length; i++) {
      list.set(span.index(i), items[i]);
    }
  }

  /** {@code del list[slice]}. */
  static void delete(List list, Slice.Span span) {
    if (span.step() == 1) {
      list.replace(span.start(), span.start() + span.count(), new Value[0], 0);
      return;
    }
    boolean[] gone = new boolean[list.size()];
    for (int i = 0; i < span.count(); i++) {
      gone[span.index(i)] = true;
    }
    Value[] rest = new Value[list.size() - span.count()];
    int kept = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        rest[kept++] = list.get(i);
      }
    }
    list.assign(rest);
  }
}
