package interleave.run;

import interleave.library.Modules;
import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Arg;
import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Pattern;
import interleave.syntax.ast.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names of a program stand for a module wherever they are used: those that imports bind, all
 * to the same module, and nothing else binds in any scope.
 */
final class ImportedNames {
  private final Map<String, String> modules = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private boolean star;

  private ImportedNames() {}

  static ImportedNames of(Module program) {
    ImportedNames names = new ImportedNames();
    Nodes.visit(program, names::visit);
    return names;
  }

  /** The module a name stands for, or null if it may be anything else. */
  String module(String name) {
    return others.contains(name) ? null : modules.get(name);
  }

  /** Whether a name is nowhere bound: it can only be a built-in one. */
  boolean unbound(String name) {
    return !star && !others.contains(name) && !modules.containsKey(name);
  }

  private void visit(Record node) {
    switch (node) {
      case Expr.Name e when e.ctx() != ExprContext.LOAD -> others.add(e.id());
      case Arg a -> others.add(a.arg());
      case Stmt.FunctionDef s -> others.add(s.name());
      case Stmt.AsyncFunctionDef s -> others.add(s.name());
      case Stmt.ClassDef s -> others.add(s.name());
      case ExceptHandler h when h.name() != null -> others.add(h.name());
      case Pattern.MatchAs p when p.name() != null -> others.add(p.name());
      case Pattern.MatchStar p when p.name() != null -> others.add(p.name());
      case Stmt.Import s -> s.names().forEach(this::imported);
      case Stmt.ImportFrom s -> s.names().forEach(alias -> importedFrom(s.module(), alias));
      default -> {}
    }
  }

  private void imported(Alias alias) {
    String name = alias.name();
    if (alias.asname() != null) {
      bind(alias.asname(), name);
    } else {
      String top = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      bind(top, top);
    }
  }

  private void importedFrom(String module, Alias alias) {
    star |= alias.name().equals("*");
    String name = alias.asname() == null ? alias.name() : alias.asname();
    if (module != null && Modules.has(module + "." + alias.name())) {
      bind(name, module + "." + alias.name());
    } else {
      others.add(name);
    }
  }

  private void bind(String name, String module) {
    String before = modules.putIfAbsent(name, module);
    if (before != null && !before.equals(module)) {
      others.add(name);
    }
  }
}
