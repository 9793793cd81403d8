package interleave.library.queue;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Module;

/** The table of module {@code _interleave_queue}. */
public final class QueueModule {
  private QueueModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module).type(QueueBase.TYPE);
  }
}
