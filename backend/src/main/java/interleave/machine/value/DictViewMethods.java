package interleave.machine.value;

/** The tables of {@code dict_keys}, {@code dict_values} and {@code dict_items}. */
final class DictViewMethods {
  private DictViewMethods() {}

  static void defineKeys(TypeTable table) {
    setLike(table);
  }

  static void defineItems(TypeTable table) {
    setLike(table);
  }

  static void defineValues(TypeTable table) {
    common(table);
  }

  private static void setLike(TypeTable table) {
    common(table);
    Dunders.contains(table);
    Dunders.comparisons(table);
    Dunders.unhashable(table);
    Dunders.operators(table, Operator.SUB, Operator.BIT_AND, Operator.BIT_OR, Operator.BIT_XOR);
    table.method("isdisjoint(self, other, /)", (c, a) -> disjoint(a));
  }

  private static void common(TypeTable table) {
    Dunders.length(table);
    Dunders.iter(table);
    Dunders.repr(table);
    table
        .notSubclassable()
        .attribute("mapping", view -> new MappingProxy(((DictView) view).dict()))
        .method("__reversed__(self, /)", (c, a) -> ((DictView) a[0]).reversed());
  }

  private static Value disjoint(Value[] args) {
    for (Value item : Iteration.closedItems(args[1])) {
      if (args[0].contains(item).value) {
        return Bool.FALSE;
      }
    }
    return Bool.TRUE;
  }
}
