package interleave.library.contextvars;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Module;

/** The table of module {@code contextvars}. */
public final class ContextvarsModule {
  private ContextvarsModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(ContextVar.TYPE)
        .type(Token.TYPE)
        .type(Variables.TYPE)
        .function("copy_context()", (c, a) -> Variables.current(ThreadState.of(c)).copy());
  }
}
