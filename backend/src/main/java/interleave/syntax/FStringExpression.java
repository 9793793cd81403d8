package interleave.syntax;

import interleave.syntax.ast.Expr;

/**
 * An expression in an f-string, parsed in parentheses of its own so that it may hold line ends. The
 * first of them takes the place of the brace, so offsets stay those of the program.
 */
final class FStringExpression {
  private final TokenStream outer;
  private final Token string;
  private final int start;
  private final int end;
  private final int line;

  /** The expression between two offsets, behind a brace on that line. */
  FStringExpression(TokenStream outer, Token string, int start, int end, int line) {
    this.line = line;
    this.outer = outer;
    this.string = string;
    this.start = start;
    this.end = end;
  }

  /** The expression. */
  Expr parse() {
    String expression = outer.text(start, end);
    if (expression.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\f')) {
      char next = outer.text().charAt(end);
      throw outer.error(
          next == '}'
              ? "f-string: empty expression not allowed"
              : "f-string: expression required before '" + next + "'");
    }
    String text = "(" + expression + ")\n";
    Diagnostics around = outer.diagnostics();
    int brace = start - 1;
    Diagnostics diagnostics = around.forFString(text, line, () -> startingColumn(around, brace));
    Tokenizer tokenizer = new Tokenizer(new Cursor(text, line), diagnostics);
    TokenStream in = outer.nested(tokenizer, diagnostics, brace);
    return new TwoPasses(in).run(new Grammar(in).expressions()::starExpressions);
  }

  /** Where CPython believes the expression to begin, in bytes of its line. */
  private int startingColumn(Diagnostics around, int brace) {
    int stringColumn = around.bytes(around.lineStart(string.start), string.start);
    if (lineEndFollows()) {
      return stringColumn;
    }
    int lineStart = Math.max(string.start, around.lineStart(brace));
    int inString = around.bytes(lineStart, brace);
    return lineStart == string.start ? stringColumn + inString : inString;
  }

  private boolean lineEndFollows() {
    for (int i = start; i < end; i++) {
      char c = outer.text().charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c != ' ' && c != '\t' && c != '\f') {
        return false;
      }
    }
    return false;
  }
}
