package interleave.syntax;

/** A token and what the parser remembers about parsing from it on (packrat parsing). */
final class Token {
  /**
   * The result of one rule at this token: a node, or null for a failure, and the mark behind it.
   */
  record Memo(Rule rule, Object node, int end, Memo next) {}

  final TokenKind kind;

  /** Offset of the first character in the tokenizer's text. */
  final int start;

  /** Offset behind the last character. */
  final int end;

  /** The line the tokenizer had reached, counted from 1 (of a string its first line). */
  final int line;

  /** How many brackets are open behind this token. */
  final int level;

  private Memo memos;

  Token(TokenKind kind, int start, int end, int line, int level) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.line = line;
    this.level = level;
  }

  /** What is remembered about a rule, or null. */
  Memo memo(Rule rule) {
    for (Memo memo = memos; memo != null; memo = memo.next) {
      if (memo.rule == rule) {
        return memo;
      }
    }
    return null;
  }

  /** Remembers the result of a rule. */
  void remember(Rule rule, Object node, int end) {
    memos = new Memo(rule, node, end, memos);
  }

  /** Forgets everything, before the pass that looks for the best error. */
  void forget() {
    memos = null;
  }

  /** Whether the token stands nowhere in the text; CPython then has column -1. */
  boolean hasNoColumn() {
    return kind == TokenKind.INDENT || kind == TokenKind.DEDENT || kind == TokenKind.ENDMARKER;
  }
}
