package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.ast.Node;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The arguments of calls and of the heads of classes. */
final class CallArguments extends Rules {
  /**
   * What has been read: positional (also starred) arguments, and those with a name or {@code **}.
   */
  record Parsed(List<Expr> args, List<Keyword> keywords, Span span) {}

  CallArguments(Grammar grammar) {
    super(grammar);
  }

  /** {@code args [','] &')'}. */
  Parsed arguments() {
    Token.Memo memo = in.recall(Rule.ARGUMENTS);
    if (memo != null) {
      return (Parsed) memo.node();
    }
    int start = in.mark();
    Parsed result = args();
    if (result != null) {
      accept(COMMA);
      if (!at(RPAR)) {
        result = null;
      }
    }
    if (result == null) {
      in.reset(start);
      if (in.reporting()) {
        grammar.invalidExpressions().arguments();
      }
    }
    return in.remember(Rule.ARGUMENTS, start, result);
  }

  /** Positional arguments, then those with names. */
  Parsed args() {
    int start = in.mark();
    List<Expr> positional = separated(this::positional);
    List<Node> named;
    if (positional == null) {
      in.reset(start);
      named = named();
      if (named == null) {
        return fail(start);
      }
    } else {
      int end = in.mark();
      named = accept(COMMA) ? named() : null;
      if (named == null) {
        in.reset(end);
      }
    }
    return collected(positional, named, spanFrom(start));
  }

  private static Parsed collected(List<Expr> positional, List<Node> named, Span span) {
    List<Expr> args = positional == null ? new ArrayList<>() : positional;
    List<Keyword> keywords = new ArrayList<>();
    if (named != null) {
      for (Node node : named) {
        if (node instanceof Keyword keyword) {
          keywords.add(keyword);
        } else {
          args.add((Expr) node);
        }
      }
    }
    return new Parsed(args, keywords, span);
  }

  private Expr positional() {
    int start = in.mark();
    Expr starred = grammar.expressions().starredExpression();
    if (starred != null) {
      return starred;
    }
    Expr value = grammar.expressions().assignmentOrExpression();
    return value == null || at(EQUAL) ? fail(start) : value;
  }

  /** {@code kwargs}: named or starred ones, then named or double-starred ones. */
  private List<Node> named() {
    int start = in.mark();
    List<Node> first = separated(this::namedOrStarred);
    if (first != null) {
      int end = in.mark();
      List<Node> second = accept(COMMA) ? separated(this::namedOrDoubleStarred) : null;
      if (second == null) {
        in.reset(end);
      } else {
        first.addAll(second);
      }
      return first;
    }
    in.reset(start);
    return separated(this::namedOrDoubleStarred);
  }

  private Node namedOrStarred() {
    int start = in.mark();
    Node named = namedArgument(start);
    if (named != null) {
      return named;
    }
    in.reset(start);
    return grammar.expressions().starredExpression();
  }

  private Node namedOrDoubleStarred() {
    int start = in.mark();
    Node named = namedArgument(start);
    if (named != null) {
      return named;
    }
    in.reset(start);
    if (!accept(DOUBLESTAR)) {
      return null;
    }
    Expr value = grammar.expressions().expression();
    return value == null ? fail(start) : new Keyword(null, value, spanFrom(start));
  }

  private Keyword namedArgument(int start) {
    if (in.reporting()) {
      grammar.invalidExpressions().keyword();
    }
    Expr.Name name = name();
    if (name == null || !accept(EQUAL)) {
      return null;
    }
    Expr value = grammar.expressions().expression();
    return value == null ? null : new Keyword(name.id(), value, spanFrom(start));
  }
}
