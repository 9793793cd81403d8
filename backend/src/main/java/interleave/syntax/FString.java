package interleave.syntax;

import interleave.syntax.ast.Expr;

/**
 * Reads an f-string of Python 3.11 (PEP 498, before PEP 701): its text is searched for braces
 * first, and each expression found is then parsed as a little program of its own.
 */
final class FString {
  private static final int MAX_BRACKETS = 200;

  private final TokenStream in;
  private final StringLiterals.Literal literal;
  private final String text;
  private final int end;
  private final JoinedParts all;
  private int at;

  /** Up to where line ends have been counted. */
  private int counted;

  private int lineEnds;

  FString(TokenStream in, StringLiterals.Literal literal, JoinedParts all) {
    this.in = in;
    this.literal = literal;
    this.text = in.text();
    this.at = literal.start();
    this.end = literal.end();
    this.counted = literal.token().start;
    this.all = all;
  }

  /** Reads the whole string into the parts. */
  void read() {
    all.formatted();
    parts(all, 0);
    if (at < end) {
      throw in.error("f-string: unexpected end of string");
    }
  }

  /** Reads up to the end, or to the brace that closes the field whose format this is. */
  private void parts(JoinedParts parts, int level) {
    while (true) {
      boolean doubled = text(parts, level);
      if (doubled) {
        continue;
      }
      if (at >= end || text.charAt(at) == '}') {
        break;
      }
      field(parts, level);
    }
    if (level == 0 && at < end) {
      throw in.error("f-string: single '}' is not allowed");
    }
  }

  /**
   * Reads text up to a brace; true if it ended with a doubled brace, so that more text may follow.
   */
  private boolean text(JoinedParts parts, int level) {
    int start = at;
    while (at < end) {
      char c = text.charAt(at++);
      if (!literal.isRaw() && c == '\\' && at < end) {
        c = text.charAt(at++);
        if (c == 'N') {
          skipName();
          continue;
        }
      }
      if (c != '{' && c != '}') {
        continue;
      }
      if (level == 0 && at < end && text.charAt(at) == c) {
        decode(parts, start, at);
        at++;
        return true;
      }
      at--;
      if (level == 0 && c == '}') {
        throw in.error("f-string: single '}' is not allowed");
      }
      break;
    }
    decode(parts, start, at);
    return false;
  }

  private void skipName() {
    if (at < end && text.charAt(at++) == '{') {
      while (at < end && text.charAt(at++) != '}') {
        // the name of a character is not an expression
      }
    }
  }

  private void decode(JoinedParts parts, int from, int to) {
    String raw = text.substring(from, to);
    try {
      parts.text(literal.isRaw() ? raw : Escapes.string(raw));
    } catch (Escapes.BadEscape bad) {
      throw in.error(bad.getMessage());
    }
  }

  private void field(JoinedParts parts, int level) {
    if (level >= 2) {
      throw in.error("f-string: expressions nested too deeply");
    }
    at++;
    int start = at;
    new FieldScanner().scan();
    Expr value = new FStringExpression(in, literal.token(), start, at, line(start)).parse();
    boolean debug = text.charAt(at) == '=';
    if (debug) {
      at++;
      while (at < end && isSpace(text.charAt(at))) {
        at++;
      }
      parts.text(text.substring(start, at));
      expectMore();
    }
    int conversion = conversion();
    Expr formatSpec = null;
    expectMore();
    if (text.charAt(at) == ':') {
      at++;
      expectMore();
      JoinedParts nested = parts.ofFormat(in.span(literal.token()));
      parts(nested, level + 1);
      formatSpec = nested.node();
    }
    if (at >= end || text.charAt(at) != '}') {
      throw in.error("f-string: expecting '}'");
    }
    at++;
    if (debug && formatSpec == null && conversion == -1) {
      conversion = 'r';
    }
    parts.value(new Expr.FormattedValue(value, conversion, formatSpec, parts.span()));
  }

  /** The line at an offset, which is behind all asked for before. */
  private int line(int offset) {
    for (; counted < offset; counted++) {
      lineEnds += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return literal.token().line + lineEnds;
  }

  private int conversion() {
    if (text.charAt(at) != '!') {
      return -1;
    }
    at++;
    expectMore();
    char conversion = text.charAt(at++);
    if (conversion != 's' && conversion != 'r' && conversion != 'a') {
      throw in.error("f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
    return conversion;
  }

  private void expectMore() {
    if (at >= end) {
      throw in.error("f-string: expecting '}'");
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * Finds the end of an expression: a brace, {@code !}, {@code :} or {@code =} outside of brackets.
   */
  private final class FieldScanner {
    private final char[] brackets = new char[MAX_BRACKETS];
    private int depth;

    void scan() {
      while (at < end) {
        char c = text.charAt(at);
        if (c == '\\') {
          throw in.error("f-string expression part cannot include a backslash");
        }
        if (c == '\'' || c == '"') {
          skipString(c);
        } else if (c == '[' || c == '{' || c == '(') {
          open(c);
        } else if (c == '#') {
          throw in.error("f-string expression part cannot include '#'");
        } else if (depth == 0 && isComparison(c)) {
          at++;
        } else if (depth == 0 && (c == '!' || c == ':' || c == '}' || c == '=')) {
          break;
        } else if (c == ']' || c == '}' || c == ')') {
          close(c);
        }
        at++;
      }
      if (depth > 0) {
        throw in.error("f-string: unmatched '" + brackets[depth - 1] + "'");
      }
      expectMore();
    }

    /** Whether this is an operator of two characters that does not end the expression. */
    private boolean isComparison(char c) {
      return at + 1 < end
          && text.charAt(at + 1) == '='
          && (c == '!' || c == '=' || c == '<' || c == '>');
    }

    private void skipString(char quote) {
      boolean triple = isTriple(quote);
      at += triple ? 3 : 1;
      while (at < end) {
        char c = text.charAt(at);
        if (c == '\\') {
          throw in.error("f-string expression part cannot include a backslash");
        }
        if (c == quote && !triple) {
          return;
        }
        if (c == quote && isTriple(quote)) {
          at += 2;
          return;
        }
        at++;
      }
      throw in.error("f-string: unterminated string");
    }

    private boolean isTriple(char quote) {
      return at + 2 < end && text.charAt(at + 1) == quote && text.charAt(at + 2) == quote;
    }

    private void open(char bracket) {
      if (depth >= MAX_BRACKETS) {
        throw in.error("f-string: too many nested parenthesis");
      }
      brackets[depth++] = bracket;
    }

    private void close(char bracket) {
      if (depth == 0) {
        throw in.error("f-string: unmatched '" + bracket + "'");
      }
      char opening = brackets[--depth];
      if (!(opening == '(' && bracket == ')' || opening != '(' && bracket == opening + 2)) {
        throw in.error(
            "f-string: closing parenthesis '"
                + bracket
                + "' does not match opening parenthesis '"
                + opening
                + "'");
      }
    }
  }
}
