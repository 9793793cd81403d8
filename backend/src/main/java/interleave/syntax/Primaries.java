package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Keyword;
import interleave.syntax.ast.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Atoms and what is hung on them: attributes, calls, subscripts. */
final class Primaries extends Rules {
  Primaries(Grammar grammar) {
    super(grammar);
  }

  /** {@code ['await'] primary}. */
  Expr awaitPrimary() {
    Token.Memo memo = in.recall(Rule.AWAIT_PRIMARY);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    Expr result;
    if (accept(AWAIT_KEYWORD)) {
      Expr value = primary();
      result = value == null ? fail(start) : new Expr.Await(value, spanFrom(start));
    } else {
      result = primary();
    }
    return in.remember(Rule.AWAIT_PRIMARY, start, result);
  }

  private Expr primary() {
    int start = in.mark();
    Expr primary = atom();
    while (primary != null) {
      int end = in.mark();
      Expr longer = longer(primary, start);
      if (longer == null) {
        in.reset(end);
        return primary;
      }
      primary = longer;
    }
    return null;
  }

  /** The primary with one more attribute, call or subscript; null if none follows. */
  private Expr longer(Expr primary, int start) {
    if (in.reporting()) {
      grammar.invalidExpressions().comprehension();
    }
    return switch (in.peek().kind) {
      case DOT -> attribute(primary, start, ExprContext.LOAD);
      case LPAR -> call(primary, start);
      case LSQB -> subscript(primary, start, ExprContext.LOAD);
      default -> null;
    };
  }

  /** {@code '.' NAME} behind a value. */
  Expr attribute(Expr value, int start, ExprContext ctx) {
    if (!accept(DOT)) {
      return null;
    }
    Expr.Name attr = name();
    return attr == null ? null : new Expr.Attribute(value, attr.id(), ctx, spanFrom(start));
  }

  /** {@code '[' slices ']'} behind a value. */
  Expr subscript(Expr value, int start, ExprContext ctx) {
    if (!accept(LSQB)) {
      return null;
    }
    in.enter();
    Expr slice = slices();
    in.leave();
    return slice == null || !accept(RSQB)
        ? null
        : new Expr.Subscript(value, slice, ctx, spanFrom(start));
  }

  private Expr call(Expr func, int start) {
    int open = in.mark();
    Expr generator = grammar.displays().generator();
    if (generator != null) {
      return new Expr.Call(func, List.of(generator), List.<Keyword>of(), spanFrom(start));
    }
    in.reset(open);
    return plainCall(func, start);
  }

  /** {@code '(' [arguments] ')'} behind a function. */
  Expr plainCall(Expr func, int start) {
    if (!accept(LPAR)) {
      return null;
    }
    CallArguments.Parsed arguments = grammar.callArguments().arguments();
    if (!accept(RPAR)) {
      return null;
    }
    return arguments == null
        ? new Expr.Call(func, List.of(), List.of(), spanFrom(start))
        : new Expr.Call(func, arguments.args(), arguments.keywords(), spanFrom(start));
  }

  /** What stands between the brackets of a subscript. */
  Expr slices() {
    int start = in.mark();
    Expr single = slice();
    if (single != null && !at(COMMA)) {
      return single;
    }
    in.reset(start);
    List<Expr> elts = separated(this::sliceOrStarred);
    if (elts == null) {
      return fail(start);
    }
    accept(COMMA);
    return new Expr.TupleExpr(elts, ExprContext.LOAD, spanFrom(start));
  }

  private Expr sliceOrStarred() {
    Expr slice = slice();
    return slice != null ? slice : grammar.expressions().starredExpression();
  }

  private Expr slice() {
    int start = in.mark();
    Expr lower = grammar.expressions().expression();
    if (!accept(COLON)) {
      in.reset(start);
      return grammar.expressions().namedExpression();
    }
    Expr upper = grammar.expressions().expression();
    Expr step = accept(COLON) ? grammar.expressions().expression() : null;
    return new Expr.Slice(lower, upper, step, spanFrom(start));
  }

  /** A name, a literal, or something in brackets. */
  Expr atom() {
    return switch (in.peek().kind) {
      case NAME -> name();
      case TRUE_KEYWORD -> constant(true);
      case FALSE_KEYWORD -> constant(false);
      case NONE_KEYWORD -> constant(Singleton.NONE);
      case ELLIPSIS -> constant(Singleton.ELLIPSIS);
      case STRING -> strings();
      case NUMBER -> number();
      case LPAR -> nested(grammar.displays()::parenthesized);
      case LSQB -> nested(grammar.displays()::bracketed);
      case LBRACE -> nested(grammar.displays()::braced);
      default -> null;
    };
  }

  private Expr nested(java.util.function.Supplier<Expr> rule) {
    in.enter();
    Expr result = rule.get();
    in.leave();
    return result;
  }

  private Expr constant(Object value) {
    Token token = in.accept(in.peek().kind);
    return new Expr.Constant(value, null, in.span(token));
  }

  /** A number, or null. */
  Expr.Constant number() {
    Token token = in.accept(NUMBER);
    return token == null
        ? null
        : new Expr.Constant(Numbers.value(in.text(token), in, token), null, in.span(token));
  }

  /** {@code STRING+}: strings side by side are one. */
  Expr strings() {
    Token.Memo memo = in.recall(Rule.STRINGS);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    List<Token> parts = new ArrayList<>();
    for (Token part = in.accept(STRING); part != null; part = in.accept(STRING)) {
      parts.add(part);
    }
    Expr result =
        parts.isEmpty() ? fail(start) : new StringLiterals(in).concatenate(parts, spanFrom(start));
    return in.remember(Rule.STRINGS, start, result);
  }
}
