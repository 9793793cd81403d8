package interleave.machine.value;

/** {@code list_iterator}. */
public final class ListIterator extends Iterator {
  private static final Type TYPE = Type.builtin("list_iterator", IteratorMethods::define);

  private List list;
  private int index;

  ListIterator(List list) {
    this.list = list;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value next(Context context) {
    if (list == null) {
      return null;
    }
    if (index < list.size()) {
      return list.get(index++);
    }
    list = null;
    return null;
  }
}
