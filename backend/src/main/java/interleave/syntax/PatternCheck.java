package interleave.syntax;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.MatchCase;
import interleave.syntax.ast.Pattern;
import interleave.syntax.source.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Refuses patterns that can never be right (PEP 634): a part of {@link CodeCheck}. */
final class PatternCheck {
  private final TreeErrors errors;
  private final ExpressionCheck expressions;
  private Set<String> bound;
  private boolean irrefutableAllowed;

  /** The pattern that was entered last: where CPython places what it finds after its parts. */
  private Span last;

  PatternCheck(TreeErrors errors, ExpressionCheck expressions) {
    this.errors = errors;
    this.expressions = expressions;
  }

  /** Checks the pattern of a case; the last case, and one with a guard, may match anything. */
  void check(MatchCase matchCase, boolean last) {
    bound = new LinkedHashSet<>();
    irrefutableAllowed = last || matchCase.guard() != null;
    pattern(matchCase.pattern());
  }

  private void pattern(Pattern pattern) {
    last = pattern.span();
    switch (pattern) {
      case Pattern.MatchValue p -> expressions.visit(p.value());
      case Pattern.MatchSingleton p -> {}
      case Pattern.MatchSequence p -> sequence(p);
      case Pattern.MatchMapping p -> mapping(p);
      case Pattern.MatchClass p -> classPattern(p);
      case Pattern.MatchStar p -> bind(p.name(), p.span());
      case Pattern.MatchAs p -> as(p);
      case Pattern.MatchOr p -> or(p);
    }
  }

  private void subpattern(Pattern pattern) {
    boolean allowed = irrefutableAllowed;
    irrefutableAllowed = true;
    pattern(pattern);
    irrefutableAllowed = allowed;
  }

  private void bind(String name, Span where) {
    if (name == null) {
      return;
    }
    expressions.store(name, where);
    if (!bound.add(name)) {
      throw errors.at(where, "multiple assignments to name '" + name + "' in pattern");
    }
  }

  private void sequence(Pattern.MatchSequence p) {
    boolean star = false;
    for (Pattern element : p.patterns()) {
      if (element instanceof Pattern.MatchStar) {
        if (star) {
          throw errors.at(p.span(), "multiple starred names in sequence pattern");
        }
        star = true;
      }
    }
    p.patterns().forEach(this::subpattern);
  }

  private void mapping(Pattern.MatchMapping p) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : p.keys()) {
      if (key instanceof Expr.Constant constant && !seen.add(constant.value())) {
        throw errors.at(
            p.span(), "mapping pattern checks duplicate key (" + Reprs.of(constant.value()) + ")");
      }
      if (key instanceof Expr.JoinedStr) {
        throw errors.at(
            p.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      expressions.visit(key);
    }
    p.patterns().forEach(this::subpattern);
    bind(p.rest(), last);
  }

  private void classPattern(Pattern.MatchClass p) {
    List<String> names = p.kwdAttrs();
    for (int i = 0; i < names.size(); i++) {
      expressions.store(names.get(i), p.kwdPatterns().get(i).span());
      for (int j = i + 1; j < names.size(); j++) {
        if (names.get(i).equals(names.get(j))) {
          throw errors.at(
              p.kwdPatterns().get(j).span(),
              "attribute name repeated in class pattern: " + names.get(i));
        }
      }
    }
    expressions.visit(p.cls());
    p.patterns().forEach(this::subpattern);
    p.kwdPatterns().forEach(this::subpattern);
  }

  private void as(Pattern.MatchAs p) {
    if (p.pattern() == null) {
      if (!irrefutableAllowed) {
        String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
        throw errors.at(p.span(), what + " makes remaining patterns unreachable");
      }
      bind(p.name(), p.span());
      return;
    }
    pattern(p.pattern());
    bind(p.name(), last);
  }

  private void or(Pattern.MatchOr p) {
    Set<String> before = bound;
    Set<String> first = null;
    boolean allowed = irrefutableAllowed;
    for (int i = 0; i < p.patterns().size(); i++) {
      bound = new LinkedHashSet<>();
      irrefutableAllowed = i == p.patterns().size() - 1 && allowed;
      pattern(p.patterns().get(i));
      if (first == null) {
        first = bound;
      } else if (!first.equals(bound)) {
        throw errors.at(last, "alternative patterns bind different names");
      }
    }
    irrefutableAllowed = allowed;
    bound = before;
    first.forEach(name -> bind(name, last));
  }
}
