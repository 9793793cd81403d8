package interleave.run;

import interleave.code.Compiler;
import interleave.code.Origin;
import interleave.code.UnsupportedFeature;
import interleave.library.Modules;
import interleave.machine.Library;
import interleave.machine.frame.Code;
import interleave.machine.value.UnsupportedOperation;
import interleave.syntax.DeepStack;
import interleave.syntax.Parser;
import interleave.syntax.ast.Module;
import interleave.syntax.source.SyntaxErrorException;
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
        : new Source.Frozen(COMPILED.computeIfAbsent(name, n -> frozen(n, text)));
  }

  @Override
  public boolean isHidden(String name) {
    if (!Modules.isHidden(name)) {
      return false;
    }
    String refusal = Modules.refusal(name);
    if (refusal != null) {
      throw new UnsupportedOperation(refusal);
    }
    return true;
  }

  @Override
  public Set<String> cpythonNames(String module) {
    return Modules.cpythonNames(module);
  }

  @Override
  public boolean isPackage(String module) {
    return Modules.isPackage(module);
  }

  @Override
  public Code compile(String fileName, String text) {
    try {
      Module tree = Parser.parse(fileName, text);
      return DeepStack.walk(tree, () -> compile(fileName, tree));
    } catch (SyntaxErrorException e) {
      throw SyntaxErrors.raised(e);
    }
  }

  private static Code compile(String fileName, Module tree) {
    Check.in(tree).stream().findFirst().ifPresent(feature -> refuse(feature, fileName));
    return Compiler.compile(tree, fileName, Origin.TEXT);
  }

  private static void refuse(UnsupportedFeature feature, String fileName) {
    throw new UnsupportedOperation(
        feature.what() + " (" + fileName + ", line " + feature.line() + ")");
  }

  private static Code frozen(String name, String text) {
    String fileName = "<frozen " + name + ">";
    return Compiler.compile(Parser.parse(fileName, text), fileName, Origin.LIBRARY);
  }
}
