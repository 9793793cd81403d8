package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Stmt;
import java.util.List;

/** {@code try} with {@code except}, {@code except*} and {@code finally}. */
final class TryStatements extends Rules {
  TryStatements(Grammar grammar) {
    super(grammar);
  }

  private CompoundStatements compound() {
    return grammar.compoundStatements();
  }

  /** The whole statement. */
  Stmt tryStatement() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidTries().tryStatement();
      in.reset(start);
    }
    accept(TRY_KEYWORD);
    in.force(COLON);
    List<Stmt> body = compound().block();
    if (body == null) {
      return fail(start);
    }
    int end = in.mark();
    List<Stmt> finalbody = finallyBlock();
    if (finalbody != null) {
      return new Stmt.Try(body, List.of(), List.of(), finalbody, spanFrom(start));
    }
    in.reset(end);
    List<ExceptHandler> handlers = repeated(this::exceptBlock);
    boolean star = handlers.isEmpty();
    if (star) {
      in.reset(end);
      handlers = repeated(this::exceptStarBlock);
    }
    if (handlers.isEmpty()) {
      return fail(start);
    }
    List<Stmt> orelse = compound().elseBlock();
    finalbody = finallyBlock();
    finalbody = finalbody == null ? List.of() : finalbody;
    return star
        ? new Stmt.TryStar(body, handlers, orelse, finalbody, spanFrom(start))
        : new Stmt.Try(body, handlers, orelse, finalbody, spanFrom(start));
  }

  /** {@code 'except' [expression ['as' NAME]] ':' block}. */
  ExceptHandler exceptBlock() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidTries().exceptIndent();
      in.reset(start);
    }
    ExceptHandler handler = accept(EXCEPT_KEYWORD) ? handler(start) : null;
    if (handler == null) {
      in.reset(start);
      List<Stmt> body = accept(EXCEPT_KEYWORD) && accept(COLON) ? compound().block() : null;
      handler = body == null ? null : new ExceptHandler(null, null, body, spanFrom(start));
    }
    return handler == null ? failedExcept(start) : handler;
  }

  /** {@code 'except' '*' expression ['as' NAME] ':' block}. */
  ExceptHandler exceptStarBlock() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidTries().exceptStarIndent();
      in.reset(start);
    }
    ExceptHandler handler = accept(EXCEPT_KEYWORD) && accept(STAR) ? handler(start) : null;
    return handler == null ? failedExcept(start) : handler;
  }

  private ExceptHandler handler(int start) {
    Expr type = grammar.expressions().expression();
    if (type == null) {
      return null;
    }
    String name = asName();
    List<Stmt> body = accept(COLON) ? compound().block() : null;
    return body == null ? null : new ExceptHandler(type, name, body, spanFrom(start));
  }

  /** {@code ['as' NAME]}; null if there is none. */
  String asName() {
    int start = in.mark();
    Expr.Name name = accept(AS_KEYWORD) ? name() : null;
    return name == null ? fail(start) : name.id();
  }

  private ExceptHandler failedExcept(int start) {
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidTries().except();
    }
    return fail(start);
  }

  private List<Stmt> finallyBlock() {
    int start = in.mark();
    if (!at(FINALLY_KEYWORD)) {
      return null;
    }
    if (in.reporting()) {
      grammar.invalidBlocks().finallyBlock();
      in.reset(start);
    }
    accept(FINALLY_KEYWORD);
    in.force(COLON);
    List<Stmt> body = compound().block();
    return body == null ? fail(start) : body;
  }
}
