package interleave.code;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Nodes;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Looks through a program for the kinds of statements that are refused before it runs. */
public final class UnsupportedFeatures {
  private static final Set<String> DESCRIPTOR_METHODS = Set.of("__get__", "__set__", "__delete__");
  private static final Set<String> DESCRIPTORS = Set.of("property", "classmethod", "staticmethod");
  private static final Set<String> METACLASSES = Set.of("ABCMeta", "EnumMeta", "EnumType", "type");

  private final SourceText source;
  private final List<UnsupportedFeature> found = new ArrayList<>();

  private UnsupportedFeatures(SourceText source) {
    this.source = source;
  }

  /** All of them, in order of their places. */
  public static List<UnsupportedFeature> in(Module module) {
    UnsupportedFeatures features = new UnsupportedFeatures(module.source());
    Nodes.visit(module, features::visit);
    features.found.sort(UnsupportedFeature.BY_PLACE);
    return Collections.unmodifiableList(features.found);
  }

  private void visit(Record node) {
    switch (node) {
      case Stmt.Match s -> refuse(keyword(s.span(), "match"), "'match' statement");
      case Stmt.ClassDef s -> classDefinition(s);
      default -> {}
    }
  }

  private void classDefinition(Stmt.ClassDef s) {
    for (Keyword keyword : s.keywords()) {
      if ("metaclass".equals(keyword.arg()) && !METACLASSES.contains(lastName(keyword.value()))) {
        refuse(keyword.span(), "metaclass");
      }
    }
    for (Stmt each : s.body()) {
      if (each instanceof Stmt.FunctionDef method && DESCRIPTOR_METHODS.contains(method.name())) {
        refuse(keyword(method.span(), "def"), "descriptor class");
      }
    }
    for (Expr base : s.bases()) {
      if (base instanceof Expr.Name name && name.id().equals("type")) {
        refuse(base.span(), "metaclass");
      } else if (base instanceof Expr.Name name && DESCRIPTORS.contains(name.id())) {
        refuse(base.span(), "descriptor class");
      }
    }
  }

  private static String lastName(Expr e) {
    return switch (e) {
      case Expr.Name name -> name.id();
      case Expr.Attribute attribute -> attribute.attr();
      default -> "";
    };
  }

  /** The keyword a statement begins with. */
  private static Span keyword(Span statement, String word) {
    return new Span(statement.start(), statement.start() + word.length());
  }

  private void refuse(Span span, String what) {
    found.add(UnsupportedFeature.at(source, span, what));
  }
}
