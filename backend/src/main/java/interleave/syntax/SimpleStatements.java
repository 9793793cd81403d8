package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Operator;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** "Simple statements" of the reference: those that fit on one logical line. */
final class SimpleStatements extends Rules {
  SimpleStatements(Grammar grammar) {
    super(grammar);
  }

  private Expressions expressions() {
    return grammar.expressions();
  }

  /** {@code simple_stmt (';' simple_stmt)* [';'] NEWLINE}. */
  List<Stmt> line() {
    int start = in.mark();
    List<Stmt> statements = new ArrayList<>();
    do {
      int mark = in.mark();
      Stmt statement = statement();
      if (statement == null) {
        in.reset(mark);
        break;
      }
      statements.add(statement);
    } while (accept(SEMI));
    return !statements.isEmpty() && accept(NEWLINE) ? statements : fail(start);
  }

  private Stmt statement() {
    Token.Memo memo = in.recall(Rule.SIMPLE_STATEMENT);
    if (memo != null) {
      return (Stmt) memo.node();
    }
    int start = in.mark();
    Stmt result =
        switch (in.peek().kind) {
          case RETURN_KEYWORD -> returnStatement();
          case IMPORT_KEYWORD -> importStatement();
          case FROM_KEYWORD -> importFrom();
          case RAISE_KEYWORD -> raise();
          case PASS_KEYWORD -> new Stmt.Pass(keyword());
          case DEL_KEYWORD -> del();
          case ASSERT_KEYWORD -> assertStatement();
          case BREAK_KEYWORD -> new Stmt.Break(keyword());
          case CONTINUE_KEYWORD -> new Stmt.Continue(keyword());
          case GLOBAL_KEYWORD, NONLOCAL_KEYWORD -> scope();
          default -> assignmentOrExpression();
        };
    return in.remember(Rule.SIMPLE_STATEMENT, start, result);
  }

  private Span keyword() {
    return in.span(in.accept(in.peek().kind));
  }

  private Stmt assignmentOrExpression() {
    int start = in.mark();
    Stmt assignment = assignment();
    if (assignment != null) {
      return assignment;
    }
    in.reset(start);
    Expr value = expressions().yieldOrStarExpressions();
    return value == null ? fail(start) : new Stmt.ExprStmt(value, spanFrom(start));
  }

  private Stmt assignment() {
    int start = in.mark();
    Stmt result = annotated(start);
    if (result != null) {
      return result;
    }
    in.reset(start);
    result = plainAssignment(start);
    if (result != null) {
      return result;
    }
    in.reset(start);
    Expr target = grammar.targets().singleTarget();
    Operator op = target == null ? null : augmentedOperator();
    if (op != null) {
      Expr value = expressions().yieldOrStarExpressions();
      return value == null ? null : new Stmt.AugAssign(target, op, value, spanFrom(start));
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidStatements().assignment();
    }
    return null;
  }

  private Stmt annotated(int start) {
    Expr.Name name = name();
    if (name != null && accept(COLON)) {
      Stmt result = annotation(start, Names.withContext(name, ExprContext.STORE), true);
      if (result != null) {
        return result;
      }
    }
    in.reset(start);
    Expr target = null;
    if (accept(LPAR)) {
      target = grammar.targets().singleTarget();
      if (target != null && !accept(RPAR)) {
        target = null;
      }
    }
    if (target == null) {
      in.reset(start);
      target = grammar.targets().attributeOrSubscript(ExprContext.STORE);
    }
    return target != null && accept(COLON) ? annotation(start, target, false) : null;
  }

  private Stmt annotation(int start, Expr target, boolean simple) {
    Expr annotation = expressions().expression();
    if (annotation == null) {
      return null;
    }
    int end = in.mark();
    Expr value = accept(EQUAL) ? expressions().yieldOrStarExpressions() : null;
    if (value == null) {
      in.reset(end);
    }
    return new Stmt.AnnAssign(target, annotation, value, simple, spanFrom(start));
  }

  private Stmt plainAssignment(int start) {
    List<Expr> targets = repeated(this::targetAndEqual);
    if (targets.isEmpty()) {
      return null;
    }
    Expr value = expressions().yieldOrStarExpressions();
    return value == null || at(EQUAL) ? null : new Stmt.Assign(targets, value, spanFrom(start));
  }

  /** {@code star_targets '='}. */
  Expr targetAndEqual() {
    Expr target = grammar.targets().starTargets();
    return target != null && accept(EQUAL) ? target : null;
  }

  /** An operator such as {@code +=}, or null. */
  Operator augmentedOperator() {
    Token token = in.peek();
    Operator op =
        switch (token.kind) {
          case PLUSEQUAL -> Operator.ADD;
          case MINEQUAL -> Operator.SUB;
          case STAREQUAL -> Operator.MULT;
          case ATEQUAL -> Operator.MAT_MULT;
          case SLASHEQUAL -> Operator.DIV;
          case PERCENTEQUAL -> Operator.MOD;
          case AMPEREQUAL -> Operator.BIT_AND;
          case VBAREQUAL -> Operator.BIT_OR;
          case CIRCUMFLEXEQUAL -> Operator.BIT_XOR;
          case LEFTSHIFTEQUAL -> Operator.L_SHIFT;
          case RIGHTSHIFTEQUAL -> Operator.R_SHIFT;
          case DOUBLESTAREQUAL -> Operator.POW;
          case DOUBLESLASHEQUAL -> Operator.FLOOR_DIV;
          default -> null;
        };
    if (op != null) {
      in.accept(token.kind);
    }
    return op;
  }

  private Stmt returnStatement() {
    int start = in.mark();
    accept(RETURN_KEYWORD);
    Expr value = expressions().starExpressions();
    return new Stmt.Return(value, spanFrom(start));
  }

  private Stmt raise() {
    int start = in.mark();
    accept(RAISE_KEYWORD);
    Expr exc = expressions().expression();
    if (exc == null) {
      return new Stmt.Raise(null, null, spanFrom(start));
    }
    int end = in.mark();
    Expr cause = accept(FROM_KEYWORD) ? expressions().expression() : null;
    if (cause == null) {
      in.reset(end);
    }
    return new Stmt.Raise(exc, cause, spanFrom(start));
  }

  private Stmt scope() {
    int start = in.mark();
    boolean global = accept(GLOBAL_KEYWORD);
    if (!global) {
      accept(NONLOCAL_KEYWORD);
    }
    List<Expr.Name> found = separated(this::name);
    if (found == null) {
      return fail(start);
    }
    List<String> names = found.stream().map(Expr.Name::id).toList();
    return global
        ? new Stmt.Global(names, spanFrom(start))
        : new Stmt.Nonlocal(names, spanFrom(start));
  }

  private Stmt del() {
    int start = in.mark();
    accept(DEL_KEYWORD);
    List<Expr> targets = grammar.targets().delTargets();
    if (targets != null && (at(SEMI) || at(NEWLINE))) {
      return new Stmt.Delete(targets, spanFrom(start));
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidStatements().del();
    }
    return fail(start);
  }

  private Stmt assertStatement() {
    int start = in.mark();
    accept(ASSERT_KEYWORD);
    Expr test = expressions().expression();
    if (test == null) {
      return fail(start);
    }
    int end = in.mark();
    Expr msg = accept(COMMA) ? expressions().expression() : null;
    if (msg == null) {
      in.reset(end);
    }
    return new Stmt.Assert(test, msg, spanFrom(start));
  }

  private Stmt importStatement() {
    int start = in.mark();
    accept(IMPORT_KEYWORD);
    List<Alias> names = separated(() -> alias(true));
    return names == null ? fail(start) : new Stmt.Import(names, spanFrom(start));
  }

  private Stmt importFrom() {
    int start = in.mark();
    accept(FROM_KEYWORD);
    int level = 0;
    while (at(DOT) || at(ELLIPSIS)) {
      level += accept(DOT) ? 1 : 0;
      level += accept(ELLIPSIS) ? 3 : 0;
    }
    String module = dottedName();
    if (module == null && level == 0 || !accept(IMPORT_KEYWORD)) {
      return fail(start);
    }
    List<Alias> names = importedNames();
    return names == null ? fail(start) : new Stmt.ImportFrom(module, names, level, spanFrom(start));
  }

  private List<Alias> importedNames() {
    int start = in.mark();
    if (accept(LPAR)) {
      List<Alias> names = importAliases();
      if (names != null) {
        accept(COMMA);
        if (accept(RPAR)) {
          return names;
        }
      }
      in.reset(start);
    }
    List<Alias> names = importAliases();
    if (names != null && !at(COMMA)) {
      return names;
    }
    in.reset(start);
    if (at(STAR)) {
      Token star = in.accept(STAR);
      return List.of(new Alias("*", null, in.span(star)));
    }
    if (in.reporting()) {
      grammar.invalidStatements().importFromTargets();
    }
    return fail(start);
  }

  /** {@code NAME ['as' NAME] (',' NAME ['as' NAME])*}. */
  List<Alias> importAliases() {
    return separated(() -> alias(false));
  }

  private Alias alias(boolean dotted) {
    int start = in.mark();
    String name;
    if (dotted) {
      name = dottedName();
    } else {
      Expr.Name simple = name();
      name = simple == null ? null : simple.id();
    }
    if (name == null) {
      return fail(start);
    }
    int end = in.mark();
    Expr.Name asname = accept(AS_KEYWORD) ? name() : null;
    if (asname == null) {
      in.reset(end);
    }
    return new Alias(name, asname == null ? null : asname.id(), spanFrom(start));
  }

  private String dottedName() {
    Expr.Name first = name();
    if (first == null) {
      return null;
    }
    StringBuilder dotted = new StringBuilder(first.id());
    while (true) {
      int end = in.mark();
      Expr.Name next = accept(DOT) ? name() : null;
      if (next == null) {
        in.reset(end);
        return dotted.toString();
      }
      dotted.append('.').append(next.id());
    }
  }
}
