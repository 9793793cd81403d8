package interleave.machine;

import interleave.machine.value.Dict;
import interleave.machine.value.Instance;
import interleave.machine.value.Module;
import interleave.machine.value.Namespace;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Type;

/** The module of the program's own text, as CPython lays it out before its first line. */
final class MainModule {
  private static final Type LOADER =
      Type.builtin("SourceFileLoader", t -> t.module("_frozen_importlib_external"));

  private MainModule() {}

  /** A module with nothing but the names that every main module has, in their order. */
  static Module of(String name, String path, Process process) {
    Module module = new Module(name, true, process.machine().builtins(process));
    Namespace names = module.namespace();
    names.set("__package__", None.NONE);
    names.set("__loader__", new Instance(LOADER));
    names.set("__spec__", None.NONE);
    names.set("__annotations__", new Dict());
    names.set("__builtins__", process.modules().get("builtins"));
    names.set("__file__", Str.of(path));
    names.set("__cached__", None.NONE);
    return module;
  }
}
