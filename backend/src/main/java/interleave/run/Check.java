package interleave.run;

import interleave.code.UnsupportedFeature;
import interleave.code.UnsupportedFeatures;
import interleave.library.Modules;
import interleave.syntax.DeepStack;
import interleave.syntax.Parser;
import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds everything this runtime does not know in a program, before any of it is executed: kinds of
 * statements and expressions, modules, names of modules and built-in functions. What only shows
 * while the program runs (a method of a value, say) is refused then.
 *
 * <p>Names are followed only where there is no doubt: {@code module.name} counts where {@code
 * module} is bound by imports alone.
 */
public final class Check {
  private static final String BUILTINS = "builtins";

  private final SourceText source;
  private final ImportedNames names;
  private final List<UnsupportedFeature> found = new ArrayList<>();

  private Check(Module program) {
    source = program.source();
    names = ImportedNames.of(program);
  }

  /**
   * All that is not supported in a program's text, in order of the places.
   *
   * @throws interleave.syntax.source.SyntaxErrorException if it is not Python
   */
  public static List<UnsupportedFeature> of(Program program) {
    Module tree = Parser.parse(program.path(), program.source());
    return DeepStack.walk(tree, () -> in(tree));
  }

  /** All that is not supported in a tree, in order of the places. */
  static List<UnsupportedFeature> in(Module program) {
    Check check = new Check(program);
    check.found.addAll(UnsupportedFeatures.in(program));
    Nodes.visit(program, check::visit);
    check.found.sort(UnsupportedFeature.BY_PLACE);
    return check.found.stream().distinct().toList();
  }

  private void visit(Record node) {
    switch (node) {
      case Stmt.Import s -> s.names().forEach(alias -> module(alias.name(), alias.span()));
      case Stmt.ImportFrom s when s.level() == 0 && !s.module().equals("__future__") ->
          importFrom(s);
      case Expr.Attribute e when e.ctx() == ExprContext.LOAD -> attribute(e);
      case Expr.Name e when e.ctx() == ExprContext.LOAD && names.unbound(e.id()) ->
          name(BUILTINS, e.id(), e.id(), e.span());
      default -> {}
    }
  }

  /** Refuses a module that only CPython has; tells whether it is there. */
  private boolean module(String name, Span span) {
    String refusal = Modules.refusal(name);
    if (refusal != null) {
      refuse(span, refusal);
    }
    return Modules.has(name);
  }

  private void importFrom(Stmt.ImportFrom s) {
    int start = s.span().start();
    if (!module(s.module(), new Span(start, start + "from".length()))) {
      return;
    }
    for (Alias alias : s.names()) {
      if (!alias.name().equals("*")) {
        name(s.module(), alias.name(), s.module() + "." + alias.name(), alias.span());
      }
    }
  }

  private void attribute(Expr.Attribute e) {
    String module = module(e.value());
    if (module != null && Modules.has(module)) {
      name(module, e.attr(), module + "." + e.attr(), e.span());
    }
  }

  /** The module an expression stands for: a name, or a path of names. */
  private String module(Expr e) {
    if (e instanceof Expr.Name name) {
      return names.module(name.id());
    }
    if (e instanceof Expr.Attribute attribute) {
      String parent = module(attribute.value());
      String path = parent + "." + attribute.attr();
      return parent != null && Modules.has(path) ? path : null;
    }
    return null;
  }

  private void name(String module, String name, String path, Span span) {
    if (Modules.has(module + "." + name)) {
      return;
    }
    Offers offers = Offers.of(module);
    String refusal = offers.refusal(name);
    if (refusal != null) {
      refuse(span, refusal);
    } else if (!offers.has(name) && isCPythonName(module, name)) {
      refuse(span, module.equals(BUILTINS) ? "built-in '" + path + "'" : path);
    }
  }

  private static boolean isCPythonName(String module, String name) {
    return Modules.isCPythonName(module, name)
        || !Modules.cpythonNames(module + "." + name).isEmpty();
  }

  private void refuse(Span span, String what) {
    found.add(UnsupportedFeature.at(source, span, what));
  }
}
