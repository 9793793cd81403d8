package interleave.machine;

import interleave.machine.value.Dict;
import interleave.machine.value.Module;
import interleave.machine.value.Namespace;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules a process has imported: those that programs see in {@code sys.modules} and may change
 * there, and those of the library's own behind them.
 */
public final class LoadedModules {
  private final Map<String, Value> hidden = new LinkedHashMap<>();
  private Namespace shown = new Namespace(null);

  private static boolean isHidden(String name) {
    return name.startsWith("_") && !name.startsWith("__") && !name.equals("_thread");
  }

  /** What stands for a module where a program may have put something else; null if none. */
  Value find(String name) {
    return isHidden(name) ? hidden.get(name) : shown.get(name);
  }

  /** The module of a name, null where there is none or no module. */
  public Module get(String name) {
    return find(name) instanceof Module module ? module : null;
  }

  /** Adds a module. */
  void put(String name, Module module) {
    if (isHidden(name)) {
      hidden.put(name, module);
    } else {
      shown.set(name, module);
      dict();
    }
  }

  /** Forgets a module. */
  void remove(String name) {
    hidden.remove(name);
    shown.remove(name);
    dict();
  }

  /** {@code sys.modules}: always the same one. */
  public Dict dict() {
    return shown.dict();
  }

  /** All that stands for modules. */
  List<Value> all() {
    List<Value> all = new ArrayList<>(hidden.values());
    all.addAll(shown.bound().values());
    return all;
  }

  /** Takes over, in a forked child, the modules of the parent. */
  void inherit(LoadedModules parent, HeapCopy copy) {
    parent.hidden.forEach((name, module) -> hidden.put(name, copy.copy(module)));
    shown = copy.copy(parent.shown);
  }
}
