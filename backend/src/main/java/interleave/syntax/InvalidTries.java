package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;

/**
 * The mistakes around {@code try} that CPython has words for. The rules leave the mark anywhere.
 */
final class InvalidTries extends Rules {
  private static final String BOTH = "cannot have both 'except' and 'except*' on the same 'try'";

  InvalidTries(Grammar grammar) {
    super(grammar);
  }

  /** {@code try}. */
  void tryStatement() {
    Token keyword = in.accept(TRY_KEYWORD);
    int start = in.mark();
    grammar.invalidBlocks().blockAfter(keyword, "'try' statement");
    in.reset(start);
    if (!accept(COLON)) {
      return;
    }
    int body = in.mark();
    if (grammar.compoundStatements().block() != null
        && !at(EXCEPT_KEYWORD)
        && !at(FINALLY_KEYWORD)) {
      throw in.error("expected 'except' or 'finally' block");
    }
    in.reset(body);
    repeated(grammar.compoundStatements()::block);
    int handlers = in.mark();
    if (!repeated(grammar.tryStatements()::exceptBlock).isEmpty()) {
      Token except = in.accept(EXCEPT_KEYWORD);
      Token star = except == null ? null : in.accept(STAR);
      if (star != null && typeAndName() && accept(COLON)) {
        throw in.error(BOTH, except, star);
      }
    }
    in.reset(handlers);
    if (!repeated(grammar.tryStatements()::exceptStarBlock).isEmpty()) {
      Token except = in.accept(EXCEPT_KEYWORD);
      if (except != null) {
        int end = in.mark();
        if (!typeAndName()) {
          in.reset(end);
        }
        if (accept(COLON)) {
          throw in.error(BOTH, except);
        }
      }
    }
  }

  private boolean typeAndName() {
    if (grammar.expressions().expression() == null) {
      return false;
    }
    grammar.tryStatements().asName();
    return true;
  }

  /** {@code except} without a block. */
  void exceptIndent() {
    Token keyword = in.accept(EXCEPT_KEYWORD);
    if (keyword == null) {
      return;
    }
    int start = in.mark();
    if (typeAndName()) {
      grammar.invalidBlocks().blockAfter(keyword, "'except' statement");
    }
    in.reset(start);
    grammar.invalidBlocks().blockAfter(keyword, "'except' statement");
  }

  /** {@code except*} without a block. */
  void exceptStarIndent() {
    Token keyword = in.accept(EXCEPT_KEYWORD);
    if (keyword != null && accept(STAR) && typeAndName()) {
      grammar.invalidBlocks().blockAfter(keyword, "'except*' statement");
    }
  }

  /** {@code except} with a wrong head. */
  void except() {
    if (!accept(EXCEPT_KEYWORD)) {
      return;
    }
    int start = in.mark();
    boolean star = accept(STAR);
    int types = in.mark();
    Expr first = grammar.expressions().expression();
    if (first != null && accept(COMMA) && grammar.expressions().expressions() != null) {
      grammar.tryStatements().asName();
      if (accept(COLON)) {
        throw in.errorStartingFrom(
            "multiple exception types must be parenthesized", first.span().start());
      }
    }
    in.reset(types);
    if (typeAndName() && accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(start);
    if (accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(types);
    if (star && (at(NEWLINE) || at(COLON))) {
      throw in.error("expected one or more exception types");
    }
  }
}
