package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.BoolOperator;
import interleave.syntax.ast.CmpOperator;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Expressions from the loosest operators to comparisons: "Expressions" in the reference. */
final class Expressions extends Rules {
  Expressions(Grammar grammar) {
    super(grammar);
  }

  /** {@code expression (',' expression)* [',']}. */
  Expr expressions() {
    return tupleOf(this::expression);
  }

  /** {@code star_expression (',' star_expression)* [',']}. */
  Expr starExpressions() {
    return tupleOf(this::starExpression);
  }

  private Expr tupleOf(Supplier<Expr> element) {
    int start = in.mark();
    List<Expr> elts = separated(element);
    if (elts == null) {
      return fail(start);
    }
    boolean comma = accept(COMMA);
    return elts.size() == 1 && !comma
        ? elts.get(0)
        : new Expr.TupleExpr(elts, ExprContext.LOAD, spanFrom(start));
  }

  /** {@code '*' bitwise_or | expression}. */
  Expr starExpression() {
    Token.Memo memo = in.recall(Rule.STAR_EXPRESSION);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    Expr starred = starredBitwiseOr();
    return in.remember(Rule.STAR_EXPRESSION, start, starred != null ? starred : expression());
  }

  private Expr starredBitwiseOr() {
    int start = in.mark();
    if (!accept(STAR)) {
      return null;
    }
    Expr value = bitwiseOr();
    return value == null ? fail(start) : new Expr.Starred(value, ExprContext.LOAD, spanFrom(start));
  }

  /** {@code star_named_expression (',' star_named_expression)* [',']}; null without any. */
  List<Expr> starNamedExpressions() {
    List<Expr> elts = separated(this::starNamedExpression);
    if (elts != null) {
      accept(COMMA);
    }
    return elts;
  }

  /** {@code '*' bitwise_or | named_expression}. */
  Expr starNamedExpression() {
    Expr starred = starredBitwiseOr();
    return starred != null ? starred : namedExpression();
  }

  /** {@code assignment_expression | expression !':='}. */
  Expr namedExpression() {
    int start = in.mark();
    Expr assignment = assignmentExpression();
    if (assignment != null) {
      return assignment;
    }
    if (in.reporting()) {
      grammar.invalidExpressions().namedExpression();
    }
    Expr value = expression();
    return value == null || at(COLONEQUAL) ? fail(start) : value;
  }

  /** {@code assignment_expression | expression !':='} without looking for errors of the former. */
  Expr assignmentOrExpression() {
    int start = in.mark();
    Expr assignment = assignmentExpression();
    if (assignment != null) {
      return assignment;
    }
    Expr value = expression();
    return value == null || at(COLONEQUAL) ? fail(start) : value;
  }

  /** {@code NAME ':=' expression}. */
  Expr assignmentExpression() {
    int start = in.mark();
    Expr.Name target = name();
    if (target == null || !accept(COLONEQUAL)) {
      return fail(start);
    }
    Expr value = expression();
    return value == null
        ? fail(start)
        : new Expr.NamedExpr(Names.withContext(target, ExprContext.STORE), value, spanFrom(start));
  }

  /** {@code disjunction ['if' disjunction 'else' expression] | lambdef}. */
  Expr expression() {
    Token.Memo memo = in.recall(Rule.EXPRESSION);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    in.enter();
    if (in.reporting()) {
      grammar.invalidExpressions().expression();
      grammar.invalidExpressions().legacyExpression();
    }
    Expr result = conditional(start);
    in.leave();
    return in.remember(Rule.EXPRESSION, start, result);
  }

  /** As {@link #expression()}, never looking for errors. */
  Expr expressionWithoutInvalid() {
    boolean reporting = in.reporting(false);
    Expr result = conditional(in.mark());
    in.reporting(reporting);
    return result;
  }

  private Expr conditional(int start) {
    Expr body = disjunction();
    if (body == null) {
      return grammar.lambdas().lambda();
    }
    int end = in.mark();
    if (accept(IF_KEYWORD)) {
      Expr test = disjunction();
      Expr orelse = test != null && accept(ELSE_KEYWORD) ? expression() : null;
      if (orelse != null) {
        return new Expr.IfExp(test, body, orelse, spanFrom(start));
      }
      in.reset(end);
    }
    return body;
  }

  /** {@code conjunction ('or' conjunction)*}. */
  Expr disjunction() {
    Token.Memo memo = in.recall(Rule.DISJUNCTION);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    Expr first = conjunction();
    if (first == null) {
      return in.remember(Rule.DISJUNCTION, start, null);
    }
    List<Expr> values = null;
    int end = in.mark();
    while (accept(OR_KEYWORD)) {
      Expr next = conjunction();
      if (next == null) {
        break;
      }
      values = appended(values, first, next);
      end = in.mark();
    }
    in.reset(end);
    Expr result =
        values == null ? first : new Expr.BoolOp(BoolOperator.OR, values, spanFrom(start));
    return in.remember(Rule.DISJUNCTION, start, result);
  }

  private Expr conjunction() {
    int start = in.mark();
    Expr first = inversion();
    if (first == null) {
      return null;
    }
    List<Expr> values = null;
    int end = in.mark();
    while (accept(AND_KEYWORD)) {
      Expr next = inversion();
      if (next == null) {
        break;
      }
      values = appended(values, first, next);
      end = in.mark();
    }
    in.reset(end);
    return values == null ? first : new Expr.BoolOp(BoolOperator.AND, values, spanFrom(start));
  }

  private static List<Expr> appended(List<Expr> values, Expr first, Expr next) {
    List<Expr> all = values;
    if (all == null) {
      all = new ArrayList<>();
      all.add(first);
    }
    all.add(next);
    return all;
  }

  private Expr inversion() {
    if (!at(NOT_KEYWORD)) {
      return comparison();
    }
    Token.Memo memo = in.recall(Rule.INVERSION);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    accept(NOT_KEYWORD);
    in.enter();
    Expr operand = inversion();
    in.leave();
    Expr result =
        operand == null
            ? fail(start)
            : new Expr.UnaryOp(UnaryOperator.NOT, operand, spanFrom(start));
    return in.remember(Rule.INVERSION, start, result);
  }

  private Expr comparison() {
    int start = in.mark();
    Expr left = bitwiseOr();
    if (left == null) {
      return null;
    }
    List<CmpOperator> ops = null;
    List<Expr> comparators = null;
    while (true) {
      int end = in.mark();
      CmpOperator op = comparisonOperator();
      Expr right = op == null ? null : bitwiseOr();
      if (op == CmpOperator.IS_NOT && right == null) {
        in.reset(end + 1);
        op = CmpOperator.IS;
        right = bitwiseOr();
      }
      if (right == null) {
        in.reset(end);
        break;
      }
      if (ops == null) {
        ops = new ArrayList<>();
        comparators = new ArrayList<>();
      }
      ops.add(op);
      comparators.add(right);
    }
    return ops == null ? left : new Expr.Compare(left, ops, comparators, spanFrom(start));
  }

  private CmpOperator comparisonOperator() {
    Token token = in.peek();
    CmpOperator op =
        switch (token.kind) {
          case EQEQUAL -> CmpOperator.EQ;
          case NOTEQUAL -> in.text(token).equals("!=") ? CmpOperator.NOT_EQ : null;
          case LESSEQUAL -> CmpOperator.LT_E;
          case LESS -> CmpOperator.LT;
          case GREATEREQUAL -> CmpOperator.GT_E;
          case GREATER -> CmpOperator.GT;
          case NOT_KEYWORD -> CmpOperator.NOT_IN;
          case IN_KEYWORD -> CmpOperator.IN;
          case IS_KEYWORD -> CmpOperator.IS;
          default -> null;
        };
    if (op == null) {
      return null;
    }
    in.accept(token.kind);
    if (op == CmpOperator.NOT_IN && !accept(IN_KEYWORD)) {
      return null;
    }
    return op == CmpOperator.IS && accept(NOT_KEYWORD) ? CmpOperator.IS_NOT : op;
  }

  /** Binary operators from {@code |} down to {@code **}. */
  Expr bitwiseOr() {
    return grammar.binaryOperators().bitwiseOr();
  }

  /** {@code 'yield' 'from' expression | 'yield' [star_expressions]}. */
  Expr yieldExpression() {
    int start = in.mark();
    if (!accept(YIELD_KEYWORD)) {
      return null;
    }
    if (accept(FROM_KEYWORD)) {
      Expr value = expression();
      if (value != null) {
        return new Expr.YieldFrom(value, spanFrom(start));
      }
      in.reset(start + 1);
    }
    Expr value = starExpressions();
    return new Expr.Yield(value, spanFrom(start));
  }

  /** {@code yield_expr | star_expressions}. */
  Expr yieldOrStarExpressions() {
    Expr yielded = yieldExpression();
    return yielded != null ? yielded : starExpressions();
  }

  /** {@code '*' expression}. */
  Expr starredExpression() {
    int start = in.mark();
    if (!accept(STAR)) {
      return null;
    }
    Expr value = expression();
    return value == null ? fail(start) : new Expr.Starred(value, ExprContext.LOAD, spanFrom(start));
  }
}
