package interleave.library.random;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Module;

/** The table of module {@code _random}. */
public final class RandomModule {
  private RandomModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module).type(Generator.TYPE);
  }
}
