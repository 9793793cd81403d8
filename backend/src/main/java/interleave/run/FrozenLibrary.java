package interleave.run;

import interleave.code.Compiler;
import interleave.library.Modules;
import interleave.machine.Library;
import interleave.machine.frame.Code;
import interleave.syntax.Parser;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The standard library: native modules, and frozen ones compiled when first asked for. */
final class FrozenLibrary implements Library {
  /** Shared by all runs: code is immutable. */
  private static final Map<String, Code> COMPILED = new ConcurrentHashMap<>();

  @Override
  public Source find(String name) {
    Source source = Modules.find(name);
    if (source != null) {
      return source;
    }
    String text = Modules.frozenSource(name);
    return text == null
        ? null
        : new Source.Frozen(COMPILED.computeIfAbsent(name, n -> compile(n, text)));
  }

  @Override
  public Set<String> cpythonNames(String module) {
    return Modules.cpythonNames(module);
  }

  @Override
  public boolean isPackage(String module) {
    return Modules.isPackage(module);
  }

  private static Code compile(String name, String text) {
    String fileName = "<frozen " + name + ">";
    return Compiler.compile(Parser.parse(fileName, text), fileName, true);
  }
}
