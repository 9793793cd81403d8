package interleave.library.collections;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Module;

/** The table of module {@code _collections}. */
public final class CollectionsModule {
  private CollectionsModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module).type(Deque.TYPE);
  }
}
