package interleave.machine;

import interleave.machine.value.Module;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;

/** The frozen Python twins of native functions, in module {@code _twins}. */
final class Twins {
  private static final String MODULE = "_twins";

  private Twins() {}

  static Value find(ThreadState thread, String qualifiedName) {
    Module module = thread.process().modules().get(MODULE);
    Value twin = module == null ? null : module.namespace().get(qualifiedName.replace('.', '_'));
    if (twin == null) {
      throw new UnsupportedOperation(
          qualifiedName + "() of an object whose class defines this behaviour itself");
    }
    return twin;
  }
}
