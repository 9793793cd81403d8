package interleave.machine.value;

/** {@code set_iterator}. */
final class SetIterator extends Iterator {
  private static final Type TYPE = Type.builtin("set_iterator", IteratorMethods::define);

  private SetValue set;
  private final int size;
  private int slot;

  SetIterator(SetValue set) {
    this.set = set;
    this.size = set.size();
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value next(Context context) {
    if (set == null) {
      return null;
    }
    if (set.size() != size) {
      throw Exceptions.runtimeError("Set changed size during iteration");
    }
    int at = set.table.next(slot);
    if (at >= set.table.slots()) {
      set = null;
      return null;
    }
    slot = at + 1;
    return set.table.key(at);
  }
}
