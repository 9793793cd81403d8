package interleave.code;

import interleave.machine.value.Str;
import interleave.syntax.ast.Module;
import interleave.syntax.source.SourceText;
import java.util.HashMap;
import java.util.Map;

/** What all code objects of one compiled module have in common. */
final class Program {
  final String fileName;
  final Origin origin;
  final Positions positions;
  final CompileErrors errors;
  final boolean textAnnotations;
  final SourceText source;

  /** Whose accesses are to be told of. */
  final WatchedNames watched;

  private final Map<Object, Scope> scopes;
  private final Map<String, Str> strings = new HashMap<>();

  Program(Module module, String fileName, Origin origin) {
    this.fileName = fileName;
    this.origin = origin;
    this.source = module.source();
    this.watched = origin == Origin.PROGRAM ? WatchedNames.in(module) : WatchedNames.none();
    this.positions = new Positions(source);
    this.errors = new CompileErrors(source, fileName);
    this.scopes = ScopeAnalysis.of(module, errors);
    this.textAnnotations = FutureImports.annotationsAsText(module, errors);
  }

  /** The scope a node opens. */
  Scope scope(Object node) {
    return scopes.get(node);
  }

  /** A string constant, the same object for equal texts. */
  Str string(String text) {
    return strings.computeIfAbsent(text, Str::of);
  }
}
