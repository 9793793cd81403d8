package interleave.syntax;

/**
 * Cuts a program into tokens, one at a time, as CPython's tokenizer does: the same tokens, and for
 * what is no token the same error at the same place.
 *
 * <p>Source: "Lexical analysis" in the Python 3.11 reference, and the behaviour of CPython 3.11.7.
 */
final class Tokenizer {
  private static final int MAX_BRACKETS = 200;

  private final Cursor in;
  private final Indentation indentation;
  private final TokenizerErrors errors;
  private final NumberTokenizer numbers;

  private final char[] brackets = new char[MAX_BRACKETS];
  private final int[] bracketLines = new int[MAX_BRACKETS];
  private final int[] bracketOffsets = new int[MAX_BRACKETS];
  private int level;

  private boolean atLineStart = true;
  private boolean blankLine;

  Tokenizer(Cursor in, Diagnostics diagnostics) {
    this.in = in;
    this.errors = new TokenizerErrors(in, diagnostics);
    this.indentation = new Indentation(in, errors);
    this.numbers = new NumberTokenizer(in, errors);
  }

  /** Where the tokenizer stands. */
  Cursor cursor() {
    return in;
  }

  /** How many brackets are open. */
  int level() {
    return level;
  }

  /** The line of the innermost open bracket. */
  int openBracketLine() {
    return bracketLines[level - 1];
  }

  /** The error about the innermost open bracket. */
  TokenizerException neverClosed() {
    return errors.neverClosed(
        brackets[level - 1], bracketLines[level - 1], bracketOffsets[level - 1]);
  }

  /**
   * Reads the next token.
   *
   * @throws TokenizerException if there is none here
   */
  Token next() {
    while (true) {
      in.tokenStart = -1;
      if (atLineStart) {
        atLineStart = false;
        blankLine = indentation.startLine(level > 0);
      }
      in.tokenStart = in.at;
      int pending = indentation.takePending();
      if (pending != 0) {
        return token(pending > 0 ? TokenKind.INDENT : TokenKind.DEDENT);
      }
      Token token = nextOnLine();
      if (token != null) {
        return token;
      }
    }
  }

  /** The next token of the logical line; null when a line has ended that means nothing. */
  private Token nextOnLine() {
    in.peek();
    while (true) {
      in.tokenStart = -1;
      int c = in.next();
      while (c == ' ' || c == '\t' || c == '\f') {
        c = in.next();
      }
      in.tokenStart = in.at - (c == Cursor.EOF ? 0 : 1);
      if (c == '#') {
        while (c != Cursor.EOF && c != '\n') {
          c = in.next();
        }
      }
      if (c == Cursor.EOF) {
        if (level > 0) {
          throw neverClosed();
        }
        return token(TokenKind.ENDMARKER);
      }
      if (c == '\n') {
        atLineStart = true;
        return blankLine || level > 0
            ? null
            : new Token(TokenKind.NEWLINE, in.tokenStart, in.at - 1, in.line, level);
      }
      if (c != '\\') {
        return visible(c);
      }
      indentation.joinLines();
    }
  }

  private Token visible(int c) {
    if (Identifiers.mayStart(c)) {
      return nameOrPrefixedString(c);
    }
    if (c >= '0' && c <= '9' || c == '.' && startsFraction()) {
      numbers.read(c);
      return token(TokenKind.NUMBER);
    }
    if (c == '\'' || c == '"') {
      return string(c);
    }
    return operator(c);
  }

  private boolean startsFraction() {
    int c = in.peek();
    return c >= '0' && c <= '9';
  }

  private Token nameOrPrefixedString(int first) {
    int c = first;
    StringPrefix prefix = new StringPrefix();
    while (prefix.accept(c)) {
      c = in.next();
      if (c == '\'' || c == '"') {
        return string(c);
      }
    }
    boolean ascii = true;
    while (Identifiers.mayContinue(c)) {
      ascii &= c < 128;
      c = in.next();
    }
    in.back(c);
    String name = in.text.substring(in.tokenStart, in.at);
    if (!ascii) {
      errors.checkIdentifier(name);
    }
    TokenKind keyword = TokenKind.of(name);
    return token(keyword == null ? TokenKind.NAME : keyword);
  }

  private Token string(int quote) {
    int firstLine = in.line;
    int firstLineStart = in.lineStart;
    int quotes = 1;
    int closing = 0;
    int c = in.next();
    if (c == quote) {
      c = in.next();
      if (c == quote) {
        quotes = 3;
      } else {
        closing = 1;
      }
    }
    if (c != quote) {
      in.back(c);
    }
    while (closing != quotes) {
      c = in.next();
      if (c == Cursor.EOF || quotes == 1 && c == '\n') {
        throw errors.unterminatedString(quotes == 3, firstLine, firstLineStart);
      }
      if (c == quote) {
        closing++;
      } else {
        closing = 0;
        if (c == '\\') {
          in.next();
        }
      }
    }
    return new Token(TokenKind.STRING, in.tokenStart, in.at, firstLine, level);
  }

  private Token operator(int c) {
    for (int length = 3; length >= 2; length--) {
      int end = in.tokenStart + length;
      if (end <= in.lineEnd) {
        String text = in.text.substring(in.tokenStart, end);
        TokenKind kind = "<>".equals(text) ? TokenKind.NOTEQUAL : TokenKind.of(text);
        if (kind != null) {
          in.at = end;
          return token(kind);
        }
      }
    }
    if (c == '(' || c == '[' || c == '{') {
      open((char) c);
    } else if (c == ')' || c == ']' || c == '}') {
      close((char) c);
    } else {
      errors.checkPrintable(c);
    }
    TokenKind kind = TokenKind.of(String.valueOf((char) c));
    return token(kind == null ? TokenKind.OTHER : kind);
  }

  private void open(char bracket) {
    if (level >= MAX_BRACKETS) {
      throw errors.here("too many nested parentheses");
    }
    brackets[level] = bracket;
    bracketLines[level] = in.line;
    bracketOffsets[level] = in.tokenStart;
    level++;
  }

  private void close(char bracket) {
    if (level == 0) {
      throw errors.here("unmatched '" + bracket + "'");
    }
    level--;
    char opening = brackets[level];
    if (opening == '(' && bracket == ')' || opening != '(' && bracket == opening + 2) {
      return;
    }
    String message =
        "closing parenthesis '"
            + bracket
            + "' does not match opening parenthesis '"
            + opening
            + "'";
    if (bracketLines[level] != in.line) {
      message += " on line " + bracketLines[level];
    }
    throw errors.here(message);
  }

  private Token token(TokenKind kind) {
    return new Token(kind, in.tokenStart, in.at, in.line, level);
  }

  /** Which letters stand before a quote; each may stand once, in the combinations Python allows. */
  private static final class StringPrefix {
    private boolean bytes;
    private boolean unicode;
    private boolean raw;
    private boolean formatted;

    boolean accept(int c) {
      switch (c) {
        case 'b', 'B' -> {
          return !bytes && !unicode && !formatted && (bytes = true);
        }
        case 'u', 'U' -> {
          return !bytes && !unicode && !raw && !formatted && (unicode = true);
        }
        case 'r', 'R' -> {
          return !raw && !unicode && (raw = true);
        }
        case 'f', 'F' -> {
          return !formatted && !bytes && !unicode && (formatted = true);
        }
        default -> {
          return false;
        }
      }
    }
  }
}
