package interleave.library.collections;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Iteration;
import interleave.machine.value.List;
import interleave.machine.value.Module;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Sorting;
import interleave.machine.value.Value;

/** The table of module {@code _sorting}, which serves the twin of {@code list.sort}. */
public final class SortingModule {
  private SortingModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module).function("by_keys(items, keys, reverse, /)", SortingModule::byKeys);
  }

  /** The items in the order of their keys; None where comparing keys needs Python code. */
  private static Value byKeys(Context context, Value[] a) {
    Value[] items = Iteration.closedItems(a[0]).clone();
    try {
      Sorting.sort(items, Iteration.closedItems(a[1]).clone(), a[2].truth());
    } catch (NeedsPython open) {
      return None.NONE;
    }
    return List.of(items);
  }
}
