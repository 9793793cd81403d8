package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;

/** Missing colons and missing blocks. The rules leave the mark anywhere. */
final class InvalidBlocks extends Rules {
  InvalidBlocks(Grammar grammar) {
    super(grammar);
  }

  private Expressions expressions() {
    return grammar.expressions();
  }

  /** {@code if}, {@code elif} and {@code while}. */
  void condition(TokenKind kind) {
    Token keyword = in.accept(kind);
    if (keyword != null && expressions().namedExpression() != null) {
      colonAndBlock(keyword, "'" + kind.text() + "' statement");
    }
  }

  private void colonAndBlock(Token keyword, String owner) {
    int start = in.mark();
    if (accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(start);
    blockAfter(keyword, owner);
  }

  /** {@code ':' NEWLINE} without an indented block. */
  void blockAfter(Token keyword, String owner) {
    if (accept(COLON) && accept(NEWLINE) && !at(INDENT)) {
      throw in.indentationError(
          "expected an indented block after " + owner + " on line " + keyword.line);
    }
  }

  /** {@code else}. */
  void elseBlock() {
    Token keyword = in.accept(ELSE_KEYWORD);
    if (keyword != null) {
      blockAfter(keyword, "'else' statement");
    }
  }

  /** {@code finally}. */
  void finallyBlock() {
    Token keyword = in.accept(FINALLY_KEYWORD);
    if (keyword != null) {
      blockAfter(keyword, "'finally' statement");
    }
  }

  /** {@code for}. */
  void forLoop() {
    accept(ASYNC_KEYWORD);
    Token keyword = in.accept(FOR_KEYWORD);
    if (keyword != null
        && grammar.targets().starTargets() != null
        && accept(IN_KEYWORD)
        && expressions().starExpressions() != null) {
      colonAndBlock(keyword, "'for' statement");
    }
  }

  /** {@code def}. */
  void def() {
    accept(ASYNC_KEYWORD);
    Token keyword = in.accept(DEF_KEYWORD);
    if (keyword == null || name() == null || !accept(LPAR)) {
      return;
    }
    grammar.compoundStatements().parameters().parameters();
    if (!accept(RPAR)) {
      return;
    }
    int end = in.mark();
    if (!accept(RARROW) || expressions().expression() == null) {
      in.reset(end);
    }
    blockAfter(keyword, "function definition");
  }

  /** {@code class}. */
  void classDef() {
    Token keyword = in.accept(CLASS_KEYWORD);
    if (keyword == null || name() == null) {
      return;
    }
    int end = in.mark();
    if (accept(LPAR)) {
      grammar.callArguments().arguments();
      if (!accept(RPAR)) {
        in.reset(end);
      }
    }
    colonAndBlock(keyword, "class definition");
  }

  /** {@code with} without a block. */
  void withIndent() {
    int start = in.mark();
    Token keyword = withKeyword();
    if (keyword == null) {
      return;
    }
    if (items(false)) {
      blockAfter(keyword, "'with' statement");
    }
    in.reset(start);
    withKeyword();
    if (items(true)) {
      blockAfter(keyword, "'with' statement");
    }
  }

  /** {@code with} without a colon. */
  void with() {
    int start = in.mark();
    if (withKeyword() == null) {
      return;
    }
    if (items(false) && accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(start);
    withKeyword();
    if (items(true) && accept(NEWLINE)) {
      throw in.error("expected ':'");
    }
    in.reset(start);
  }

  private Token withKeyword() {
    accept(ASYNC_KEYWORD);
    return in.accept(WITH_KEYWORD);
  }

  private boolean items(boolean parenthesized) {
    if (parenthesized && !accept(LPAR)) {
      return false;
    }
    if (separated(() -> item(parenthesized)) == null) {
      return false;
    }
    if (!parenthesized) {
      return true;
    }
    accept(COMMA);
    return accept(RPAR);
  }

  private Expr item(boolean parenthesized) {
    Expr context = parenthesized ? expressions().expressions() : expressions().expression();
    if (context != null) {
      int end = in.mark();
      if (!accept(AS_KEYWORD) || grammar.targets().starTarget() == null) {
        in.reset(end);
      }
    }
    return context;
  }
}
