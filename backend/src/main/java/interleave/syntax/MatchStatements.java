package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.MatchCase;
import interleave.syntax.ast.Pattern;
import interleave.syntax.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/** {@code match} and its {@code case} blocks (PEP 634); both words are names everywhere else. */
final class MatchStatements extends Rules {
  MatchStatements(Grammar grammar) {
    super(grammar);
  }

  /** The whole statement. */
  Stmt match() {
    if (!in.atSoftKeyword("match")) {
      return null;
    }
    int start = in.mark();
    accept(NAME);
    Expr subject = subject();
    if (subject != null && accept(COLON) && accept(NEWLINE) && accept(INDENT)) {
      List<MatchCase> cases = repeated(this::caseBlock);
      if (!cases.isEmpty() && accept(DEDENT)) {
        return new Stmt.Match(subject, cases, spanFrom(start));
      }
    }
    in.reset(start);
    if (in.reporting()) {
      invalidMatch();
    }
    return fail(start);
  }

  private Expr subject() {
    int start = in.mark();
    Expr first = grammar.expressions().starNamedExpression();
    if (first != null && accept(COMMA)) {
      List<Expr> elts = new ArrayList<>();
      elts.add(first);
      List<Expr> rest = grammar.expressions().starNamedExpressions();
      if (rest != null) {
        elts.addAll(rest);
      }
      return new Expr.TupleExpr(elts, ExprContext.LOAD, spanFrom(start));
    }
    in.reset(start);
    return grammar.expressions().namedExpression();
  }

  private MatchCase caseBlock() {
    int start = in.mark();
    if (in.reporting()) {
      invalidCase();
      in.reset(start);
    }
    if (in.acceptSoftKeyword("case") == null) {
      return null;
    }
    Pattern pattern = grammar.patterns().patterns();
    if (pattern == null) {
      return fail(start);
    }
    Expr guard = guard();
    List<Stmt> body = accept(COLON) ? grammar.compoundStatements().block() : null;
    return body == null ? fail(start) : new MatchCase(pattern, guard, body);
  }

  private Expr guard() {
    int start = in.mark();
    Expr guard = accept(IF_KEYWORD) ? grammar.expressions().namedExpression() : null;
    return guard == null ? fail(start) : guard;
  }

  private void invalidMatch() {
    Token keyword = in.acceptSoftKeyword("match");
    if (subject() == null) {
      return;
    }
    int end = in.mark();
    if (accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(end);
    if (accept(COLON) && accept(NEWLINE) && !at(INDENT)) {
      throw in.indentationError(
          "expected an indented block after 'match' statement on line " + keyword.line);
    }
  }

  private void invalidCase() {
    Token keyword = in.acceptSoftKeyword("case");
    if (keyword == null || grammar.patterns().patterns() == null) {
      return;
    }
    guard();
    int end = in.mark();
    if (accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(end);
    if (accept(COLON) && accept(NEWLINE) && !at(INDENT)) {
      throw in.indentationError(
          "expected an indented block after 'case' statement on line " + keyword.line);
    }
  }
}
