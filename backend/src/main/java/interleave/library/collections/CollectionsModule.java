package interleave.library.collections;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Dict;
import interleave.machine.value.DictView;
import interleave.machine.value.Module;
import interleave.machine.value.Value;

/** The table of module {@code _collections}. */
public final class CollectionsModule {
  private CollectionsModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(Deque.TYPE)
        .function("ordered_keys(dict, /)", (c, a) -> DictView.orderedKeys(dict(a)))
        .function("ordered_values(dict, /)", (c, a) -> DictView.orderedValues(dict(a)))
        .function("ordered_items(dict, /)", (c, a) -> DictView.orderedItems(dict(a)));
  }

  private static Dict dict(Value[] a) {
    return (Dict) a[0].unwrap();
  }
}
