package interleave.syntax;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What all groups of grammar rules have in common. A rule is a method that gives a node or null;
 * the order in which a rule tries its alternatives is that of CPython's grammar, because errors
 * depend on it.
 */
abstract class Rules {
  final Grammar grammar;
  final TokenStream in;

  Rules(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.tokens();
  }

  final boolean at(TokenKind kind) {
    return in.at(kind);
  }

  /** Takes the token if it is of the kind. */
  final boolean accept(TokenKind kind) {
    return in.accept(kind) != null;
  }

  /** Goes back to a mark; null, for a rule that fails there. */
  final <T> T fail(int mark) {
    in.reset(mark);
    return null;
  }

  /** A name, or null. */
  final Expr.Name name() {
    Token token = in.accept(TokenKind.NAME);
    return token == null ? null : nameOf(token);
  }

  final Expr.Name nameOf(Token token) {
    return new Expr.Name(Names.normalized(in.text(token)), ExprContext.LOAD, in.span(token));
  }

  /** {@code element (',' element)*}; null if there is not even one. */
  final <T> List<T> separated(Supplier<T> element) {
    T first = element.get();
    if (first == null) {
      return null;
    }
    List<T> all = new ArrayList<>();
    all.add(first);
    while (true) {
      int mark = in.mark();
      T next = accept(TokenKind.COMMA) ? element.get() : null;
      if (next == null) {
        in.reset(mark);
        return all;
      }
      all.add(next);
    }
  }

  /** {@code element*}. */
  final <T> List<T> repeated(Supplier<T> element) {
    List<T> all = new ArrayList<>();
    while (true) {
      int mark = in.mark();
      T next = element.get();
      if (next == null) {
        in.reset(mark);
        return all;
      }
      all.add(next);
    }
  }

  final Span spanFrom(int mark) {
    return in.spanFrom(mark);
  }
}
