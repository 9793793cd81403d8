package interleave.syntax;

import static interleave.syntax.source.SyntaxErrorException.Kind.INDENTATION_ERROR;
import static interleave.syntax.source.SyntaxErrorException.Kind.SYNTAX_ERROR;

import interleave.syntax.ast.Node;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxErrorException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a program as the rules of the grammar see them: fetched when first looked at (an
 * error of the tokenizer must not come before an earlier one of the parser), with a mark that moves
 * on and back, and the memory of the rules.
 *
 * <p>A rule that fails gives null and leaves the mark where it found it, as far as its caller
 * cares.
 */
final class TokenStream {
  private final Tokenizer tokenizer;
  private final Diagnostics diagnostics;
  private final DepthLimit limit;
  private final int base;
  private final List<Token> tokens = new ArrayList<>();
  private int mark;
  private final int initialDepth;
  private int depth;
  private boolean reporting;

  /** Begins at the first token of a program. */
  TokenStream(Tokenizer tokenizer, Diagnostics diagnostics, DepthLimit limit) {
    this(tokenizer, diagnostics, limit, 0, 0);
  }

  private TokenStream(
      Tokenizer tokenizer, Diagnostics diagnostics, DepthLimit limit, int base, int depth) {
    this.limit = limit;
    this.tokenizer = tokenizer;
    this.diagnostics = diagnostics;
    this.base = base;
    this.depth = depth;
    this.initialDepth = depth;
  }

  /**
   * The tokens of a text that is a part of this one's.
   *
   * @param start offset in this one's text of the first character of the tokenizer's text
   */
  TokenStream nested(Tokenizer part, Diagnostics of, int start) {
    return new TokenStream(part, of, limit, base + start, depth);
  }

  // ---- Looking and moving

  int mark() {
    return mark;
  }

  void reset(int to) {
    mark = to;
  }

  /** The token at the mark. */
  Token peek() {
    if (mark == tokens.size()) {
      tokens.add(tokenizer.next());
    }
    return tokens.get(mark);
  }

  boolean at(TokenKind kind) {
    return peek().kind == kind;
  }

  /** Takes the token at the mark if it is of the kind; else null. */
  Token accept(TokenKind kind) {
    Token token = peek();
    if (token.kind != kind) {
      return null;
    }
    mark++;
    return token;
  }

  /** Takes the token, or fails for good as CPython's forced tokens do. */
  void force(TokenKind kind) {
    Token token = peek();
    if (token.kind != kind) {
      throw error("expected '" + kind.text() + "'", token);
    }
    mark++;
  }

  /** Whether the token at the mark is the name, used as a keyword of its context. */
  boolean atSoftKeyword(String name) {
    Token token = peek();
    return token.kind == TokenKind.NAME && text(token).equals(name);
  }

  /** Takes the name if it stands at the mark; else null. */
  Token acceptSoftKeyword(String name) {
    return atSoftKeyword(name) ? accept(TokenKind.NAME) : null;
  }

  /** The token before the mark. */
  Token previous() {
    return tokens.get(mark - 1);
  }

  /** The last token that has been fetched. */
  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** How a token is written. */
  String text(Token token) {
    return text(token.start, token.end);
  }

  /** The text from one offset to another. */
  String text(int start, int end) {
    return text().substring(start, end);
  }

  /** The whole text that the tokens are cut from. */
  String text() {
    return tokenizer.cursor().text;
  }

  // ---- Spans

  Span span(Token token) {
    return new Span(base + token.start, base + token.end);
  }

  /** From the token at a mark to the last visible token before the present mark. */
  Span spanFrom(int start) {
    int end = mark - 1;
    while (end > start && tokens.get(end).kind.isLayout()) {
      end--;
    }
    return new Span(base + tokens.get(start).start, base + tokens.get(end).end);
  }

  // ---- Memory

  /** The memory of a rule at the mark, which moves the mark behind it; null when there is none. */
  Token.Memo recall(Rule rule) {
    Token.Memo memo = peek().memo(rule);
    if (memo != null) {
      mark = memo.end();
    }
    return memo;
  }

  /** Remembers and gives back the result of a rule that began at a mark. */
  <T> T remember(Rule rule, int start, T node) {
    tokens.get(start).remember(rule, node, mark);
    return node;
  }

  /** Goes into a rule that may nest. */
  void enter() {
    limit.checkRules(++depth, diagnostics.fileName());
  }

  /** Leaves such a rule. */
  void leave() {
    depth--;
  }

  // ---- The second pass

  /** Whether the rules for the errors are tried. */
  boolean reporting() {
    return reporting;
  }

  /** Turns these rules on or off; gives what it was. */
  boolean reporting(boolean on) {
    boolean was = reporting;
    reporting = on;
    return was;
  }

  /** Begins again, this time looking for the best error. */
  void restartForErrors() {
    mark = 0;
    depth = initialDepth;
    reporting = true;
    tokens.forEach(Token::forget);
  }

  // ---- Errors

  /** An error at the last token that has been fetched. */
  SyntaxErrorException error(String message) {
    return error(SYNTAX_ERROR, message, last());
  }

  /** An error of indentation at the last token that has been fetched. */
  SyntaxErrorException indentationError(String message) {
    return error(INDENTATION_ERROR, message, last());
  }

  SyntaxErrorException error(String message, Token at) {
    return error(message, at, at);
  }

  SyntaxErrorException error(String message, Token from, Token to) {
    if (from.hasNoColumn()) {
      return diagnostics.at(SYNTAX_ERROR, message, from.line, 0, from.line, 0);
    }
    return diagnostics.range(SYNTAX_ERROR, message, from.start, to.end);
  }

  SyntaxErrorException error(String message, Node at) {
    return error(message, at, at);
  }

  SyntaxErrorException error(String message, Node from, Node to) {
    return error(message, new Span(from.span().start(), to.span().end()));
  }

  SyntaxErrorException error(String message, Span span) {
    return diagnostics.range(SYNTAX_ERROR, message, span.start() - base, span.end() - base);
  }

  /** An error of a kind at a token, which may be one without a column. */
  SyntaxErrorException error(SyntaxErrorException.Kind kind, String message, Token at) {
    if (at.hasNoColumn()) {
      Cursor cursor = tokenizer.cursor();
      int column = diagnostics.bytes(cursor.lineStart, cursor.at);
      return diagnostics.at(kind, message, at.line, column, at.line, -1);
    }
    return diagnostics.range(kind, message, at.start, at.end);
  }

  /** An error from an offset in the program to where the tokenizer stands. */
  SyntaxErrorException errorStartingFrom(String message, int offset) {
    Cursor cursor = tokenizer.cursor();
    int start = offset - base;
    return diagnostics.at(
        SYNTAX_ERROR,
        message,
        diagnostics.lineNumber(start),
        diagnostics.bytes(diagnostics.lineStart(start), start) + 1,
        cursor.line,
        diagnostics.bytes(cursor.lineStart, cursor.at));
  }

  /** An error at the last character of a node, its end being unknown. */
  SyntaxErrorException errorAtEnd(String message, Node at) {
    int end = at.span().end() - base;
    int column = diagnostics.bytes(diagnostics.lineStart(end), end);
    int line = diagnostics.lineNumber(at.span().start() - base);
    return diagnostics.at(SYNTAX_ERROR, message, line, column, diagnostics.lineNumber(end), 0);
  }

  /** An error whose columns are known beforehand, in bytes from 1. */
  SyntaxErrorException errorAt(String message, int line, int byteColumn, int endByteColumn) {
    return diagnostics.at(SYNTAX_ERROR, message, line, byteColumn, line, endByteColumn);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Tokenizer tokenizer() {
    return tokenizer;
  }
}
