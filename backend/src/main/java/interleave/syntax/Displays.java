package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.source.SyntaxErrorException;
import java.util.ArrayList;
import java.util.List;

/** What stands in brackets: groups, tuples, lists, sets, dicts and comprehensions. */
final class Displays extends Rules {
  private record Pair(Expr key, Expr value) {}

  Displays(Grammar grammar) {
    super(grammar);
  }

  private Expressions expressions() {
    return grammar.expressions();
  }

  /** {@code tuple | group | genexp}. */
  Expr parenthesized() {
    int start = in.mark();
    Expr result = tuple();
    if (result != null) {
      return result;
    }
    in.reset(start);
    result = group();
    if (result != null) {
      return result;
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidExpressions().group();
    }
    return generator();
  }

  /** {@code '(' [star_named_expression ',' [star_named_expressions]] ')'}. */
  Expr tuple() {
    int start = in.mark();
    if (!accept(LPAR)) {
      return null;
    }
    List<Expr> elts = new ArrayList<>();
    Expr first = expressions().starNamedExpression();
    if (first != null && accept(COMMA)) {
      elts.add(first);
      List<Expr> rest = expressions().starNamedExpressions();
      if (rest != null) {
        elts.addAll(rest);
      }
    } else {
      in.reset(start + 1);
    }
    return accept(RPAR) ? new Expr.TupleExpr(elts, ExprContext.LOAD, spanFrom(start)) : fail(start);
  }

  private Expr group() {
    int start = in.mark();
    accept(LPAR);
    Expr value = expressions().yieldExpression();
    if (value == null) {
      value = expressions().namedExpression();
    }
    return value != null && accept(RPAR) ? value : fail(start);
  }

  /** {@code '(' (assignment_expression | expression) for_if_clauses ')'}. */
  Expr generator() {
    int start = in.mark();
    if (accept(LPAR)) {
      Expr elt = expressions().assignmentOrExpression();
      List<Comprehension> generators = elt == null ? null : forIfClauses();
      if (generators != null && accept(RPAR)) {
        return new Expr.GeneratorExp(elt, generators, spanFrom(start));
      }
      in.reset(start);
    }
    if (in.reporting()) {
      grammar.invalidExpressions().comprehension();
    }
    return null;
  }

  /** {@code list | listcomp}. */
  Expr bracketed() {
    Expr list = list();
    if (list != null) {
      return list;
    }
    int start = in.mark();
    accept(LSQB);
    Expr elt = expressions().namedExpression();
    List<Comprehension> generators = elt == null ? null : forIfClauses();
    if (generators != null && accept(RSQB)) {
      return new Expr.ListComp(elt, generators, spanFrom(start));
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidExpressions().comprehension();
    }
    return null;
  }

  /** {@code '[' [star_named_expressions] ']'}. */
  Expr list() {
    int start = in.mark();
    if (!accept(LSQB)) {
      return null;
    }
    List<Expr> elts = expressions().starNamedExpressions();
    return accept(RSQB)
        ? new Expr.ListExpr(elts == null ? List.of() : elts, ExprContext.LOAD, spanFrom(start))
        : fail(start);
  }

  /** {@code dict | set | dictcomp | setcomp}. */
  Expr braced() {
    Expr result = dict();
    if (result == null) {
      result = set();
    }
    if (result == null) {
      result = dictComprehension();
    }
    return result != null ? result : setComprehension();
  }

  private Expr dict() {
    int start = in.mark();
    accept(LBRACE);
    List<Pair> pairs = pairs();
    if (accept(RBRACE)) {
      List<Expr> keys = new ArrayList<>();
      List<Expr> values = new ArrayList<>();
      if (pairs != null) {
        for (Pair pair : pairs) {
          keys.add(pair.key);
          values.add(pair.value);
        }
      }
      return new Expr.Dict(keys, values, spanFrom(start));
    }
    if (in.reporting()) {
      in.reset(start + 1);
      grammar.invalidExpressions().doubleStarredPairs();
    }
    return fail(start);
  }

  private List<Pair> pairs() {
    Pair first = doubleStarredPair();
    if (first == null) {
      return null;
    }
    List<Pair> all = new ArrayList<>();
    all.add(first);
    while (accept(COMMA)) {
      int start = in.mark();
      Pair next = in.reporting() ? laterPair(start) : doubleStarredPair();
      if (next == null) {
        in.reset(start);
        return all;
      }
      all.add(next);
    }
    return all;
  }

  /** A pair that is not the first: a colon that is missing wins over other errors in its key. */
  private Pair laterPair(int start) {
    try {
      return doubleStarredPair();
    } catch (SyntaxErrorException | TokenizerException error) {
      in.reset(start);
      in.reporting(false);
      Expr key = expressions().expression();
      if (key != null && !at(COLON)) {
        throw in.errorAtEnd("':' expected after dictionary key", key);
      }
      throw error;
    }
  }

  private Pair doubleStarredPair() {
    int start = in.mark();
    if (accept(DOUBLESTAR)) {
      Expr value = expressions().bitwiseOr();
      return value == null ? fail(start) : new Pair(null, value);
    }
    return pair();
  }

  /** One {@code ** or key: value} pair, for the rules about errors. */
  boolean acceptDoubleStarredPair() {
    return doubleStarredPair() != null;
  }

  private Pair pair() {
    int start = in.mark();
    Expr key = expressions().expression();
    Expr value = key != null && accept(COLON) ? expressions().expression() : null;
    return value == null ? fail(start) : new Pair(key, value);
  }

  private Expr set() {
    int start = in.mark();
    accept(LBRACE);
    List<Expr> elts = expressions().starNamedExpressions();
    return elts != null && accept(RBRACE) ? new Expr.Set(elts, spanFrom(start)) : fail(start);
  }

  private Expr dictComprehension() {
    int start = in.mark();
    accept(LBRACE);
    Pair pair = pair();
    List<Comprehension> generators = pair == null ? null : forIfClauses();
    if (generators != null && accept(RBRACE)) {
      return new Expr.DictComp(pair.key, pair.value, generators, spanFrom(start));
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidExpressions().dictComprehension();
    }
    return null;
  }

  private Expr setComprehension() {
    int start = in.mark();
    accept(LBRACE);
    Expr elt = expressions().namedExpression();
    List<Comprehension> generators = elt == null ? null : forIfClauses();
    if (generators != null && accept(RBRACE)) {
      return new Expr.SetComp(elt, generators, spanFrom(start));
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidExpressions().comprehension();
    }
    return null;
  }

  /** {@code (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+}. */
  List<Comprehension> forIfClauses() {
    List<Comprehension> clauses = repeated(this::forIfClause);
    return clauses.isEmpty() ? null : clauses;
  }

  private Comprehension forIfClause() {
    int start = in.mark();
    boolean async = accept(ASYNC_KEYWORD);
    if (accept(FOR_KEYWORD)) {
      Expr target = grammar.targets().starTargets();
      if (target != null && accept(IN_KEYWORD)) {
        Expr iter = expressions().disjunction();
        return iter == null
            ? fail(start)
            : new Comprehension(target, iter, repeated(this::condition), async);
      }
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidStatements().forTarget();
    }
    return null;
  }

  private Expr condition() {
    return accept(IF_KEYWORD) ? expressions().disjunction() : null;
  }
}
