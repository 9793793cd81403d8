package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Keyword;
import java.util.List;

/** What may be assigned to or deleted. */
final class Targets extends Rules {
  Targets(Grammar grammar) {
    super(grammar);
  }

  /** {@code star_target (',' star_target)* [',']}. */
  Expr starTargets() {
    int start = in.mark();
    List<Expr> elts = separated(this::starTarget);
    if (elts == null) {
      return fail(start);
    }
    boolean comma = accept(COMMA);
    return elts.size() == 1 && !comma
        ? elts.get(0)
        : new Expr.TupleExpr(elts, ExprContext.STORE, spanFrom(start));
  }

  /** {@code '*' star_target | target_with_star_atom}. */
  Expr starTarget() {
    Token.Memo memo = in.recall(Rule.STAR_TARGET);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    Expr result;
    if (accept(STAR)) {
      Expr value = at(STAR) ? null : starTarget();
      result =
          value == null ? fail(start) : new Expr.Starred(value, ExprContext.STORE, spanFrom(start));
    } else {
      result = targetWithStarAtom();
    }
    return in.remember(Rule.STAR_TARGET, start, result);
  }

  private Expr targetWithStarAtom() {
    Token.Memo memo = in.recall(Rule.TARGET_WITH_STAR_ATOM);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    in.enter();
    Expr result = attributeOrSubscript(ExprContext.STORE);
    if (result == null) {
      in.reset(start);
      result = starAtom();
    }
    in.leave();
    return in.remember(Rule.TARGET_WITH_STAR_ATOM, start, result);
  }

  private Expr starAtom() {
    int start = in.mark();
    switch (in.peek().kind) {
      case NAME -> {
        return Names.withContext(name(), ExprContext.STORE);
      }
      case LPAR -> {
        accept(LPAR);
        Expr inner = targetWithStarAtom();
        if (inner != null && accept(RPAR)) {
          return Names.withContext(inner, ExprContext.STORE);
        }
        in.reset(start + 1);
        List<Expr> elts = tupleTargets();
        return accept(RPAR)
            ? new Expr.TupleExpr(
                elts == null ? List.of() : elts, ExprContext.STORE, spanFrom(start))
            : fail(start);
      }
      case LSQB -> {
        accept(LSQB);
        List<Expr> elts = separated(this::starTarget);
        if (elts != null) {
          accept(COMMA);
        }
        return accept(RSQB)
            ? new Expr.ListExpr(elts == null ? List.of() : elts, ExprContext.STORE, spanFrom(start))
            : fail(start);
      }
      default -> {
        return null;
      }
    }
  }

  private List<Expr> tupleTargets() {
    int start = in.mark();
    List<Expr> elts = separated(this::starTarget);
    if (elts == null) {
      return fail(start);
    }
    boolean comma = accept(COMMA);
    return elts.size() > 1 || comma ? elts : fail(start);
  }

  /**
   * A name, attribute or subscript, perhaps in parentheses: the target of an augmented assignment.
   */
  Expr singleTarget() {
    int start = in.mark();
    Expr result = attributeOrSubscript(ExprContext.STORE);
    if (result != null) {
      return result;
    }
    in.reset(start);
    if (at(NAME)) {
      return Names.withContext(name(), ExprContext.STORE);
    }
    if (!accept(LPAR)) {
      return null;
    }
    in.enter();
    Expr inner = singleTarget();
    in.leave();
    return inner != null && accept(RPAR) ? inner : fail(start);
  }

  /** {@code t_primary '.' NAME | t_primary '[' slices ']'}, with nothing more hung on it. */
  Expr attributeOrSubscript(ExprContext ctx) {
    int start = in.mark();
    Expr primary = targetPrimary();
    if (primary == null) {
      return fail(start);
    }
    int end = in.mark();
    Expr result = grammar.primaries().attribute(primary, start, ctx);
    if (result != null && !atMore()) {
      return result;
    }
    in.reset(end);
    result = grammar.primaries().subscript(primary, start, ctx);
    return result != null && !atMore() ? result : fail(start);
  }

  /** The longest primary that has still something hung on it. */
  private Expr targetPrimary() {
    Token.Memo memo = in.recall(Rule.TARGET_PRIMARY);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    Expr primary = grammar.primaries().atom();
    if (primary == null || !atMore()) {
      in.reset(start);
      return in.remember(Rule.TARGET_PRIMARY, start, null);
    }
    while (true) {
      int end = in.mark();
      Expr longer = longer(primary, start, end);
      if (longer == null) {
        in.reset(end);
        return in.remember(Rule.TARGET_PRIMARY, start, primary);
      }
      primary = longer;
    }
  }

  private Expr longer(Expr primary, int start, int end) {
    Expr result =
        switch (in.peek().kind) {
          case DOT -> grammar.primaries().attribute(primary, start, ExprContext.LOAD);
          case LSQB -> grammar.primaries().subscript(primary, start, ExprContext.LOAD);
          default -> {
            Expr generator = grammar.displays().generator();
            yield generator == null
                ? null
                : new Expr.Call(primary, List.of(generator), List.<Keyword>of(), spanFrom(start));
          }
        };
    if (result != null && atMore()) {
      return result;
    }
    in.reset(end);
    if (in.reporting()) {
      grammar.invalidExpressions().comprehension();
    }
    if (!at(LPAR)) {
      return null;
    }
    result = grammar.primaries().plainCall(primary, start);
    return result != null && atMore() ? result : null;
  }

  private boolean atMore() {
    return switch (in.peek().kind) {
      case LPAR, LSQB, DOT -> true;
      default -> false;
    };
  }

  /** {@code del_target (',' del_target)* [',']}; null without any. */
  List<Expr> delTargets() {
    List<Expr> targets = separated(this::delTarget);
    if (targets != null) {
      accept(COMMA);
    }
    return targets;
  }

  private Expr delTarget() {
    Token.Memo memo = in.recall(Rule.DEL_TARGET);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    in.enter();
    Expr result = attributeOrSubscript(ExprContext.DEL);
    if (result == null) {
      in.reset(start);
      result = delAtom();
    }
    in.leave();
    return in.remember(Rule.DEL_TARGET, start, result);
  }

  private Expr delAtom() {
    int start = in.mark();
    switch (in.peek().kind) {
      case NAME -> {
        return Names.withContext(name(), ExprContext.DEL);
      }
      case LPAR -> {
        accept(LPAR);
        Expr inner = delTarget();
        if (inner != null && accept(RPAR)) {
          return Names.withContext(inner, ExprContext.DEL);
        }
        in.reset(start + 1);
        List<Expr> elts = delTargets();
        return accept(RPAR)
            ? new Expr.TupleExpr(elts == null ? List.of() : elts, ExprContext.DEL, spanFrom(start))
            : fail(start);
      }
      case LSQB -> {
        accept(LSQB);
        List<Expr> elts = delTargets();
        return accept(RSQB)
            ? new Expr.ListExpr(elts == null ? List.of() : elts, ExprContext.DEL, spanFrom(start))
            : fail(start);
      }
      default -> {
        return null;
      }
    }
  }
}
