package interleave.machine.value;

/** What all native iterators' tables hold. */
final class IteratorMethods {
  private IteratorMethods() {}

  static void define(TypeTable table) {
    table.notSubclassable();
    defineOpen(table);
  }

  /** For classes programs may derive from. */
  static void defineOpen(TypeTable table) {
    table
        .method("__iter__(self, /)", (context, args) -> args[0])
        .method("__next__(self, /)", (context, args) -> next(context, args[0].unwrap()));
  }

  private static Value next(Context context, Value iterator) {
    Value item = ((Iterator) iterator).next(context);
    if (item == null) {
      throw Exceptions.stopIteration(null);
    }
    return item;
  }
}
