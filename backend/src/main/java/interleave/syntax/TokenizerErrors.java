package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException.Kind;

/**
 * The errors of the tokenizer, placed where CPython's tokenizer has its cursor when it finds them.
 */
final class TokenizerErrors {
  private final Cursor in;
  private final Diagnostics diagnostics;

  TokenizerErrors(Cursor in, Diagnostics diagnostics) {
    this.in = in;
    this.diagnostics = diagnostics;
  }

  /** An error at the last character that has been read. */
  TokenizerException here(String message) {
    int column = diagnostics.codePoints(in.lineStart, in.at);
    return columns(message, column, column);
  }

  /** An error between two columns of the current line, counted from 1. */
  TokenizerException columns(String message, int column, int endColumn) {
    return new TokenizerException(
        diagnostics.exact(Kind.SYNTAX_ERROR, message, in.line, column, in.line, endColumn), true);
  }

  /** The error about an identifier, if it contains a character that does not belong there. */
  void checkIdentifier(String name) {
    int valid = Identifiers.validLength(name);
    if (valid == name.length()) {
      return;
    }
    int bad = name.codePointAt(valid);
    in.at = in.tokenStart + valid + Character.charCount(bad);
    checkPrintable(bad);
    throw here("invalid character '" + Character.toString(bad) + "' (" + number(bad) + ")");
  }

  /** The error about a character that cannot be seen. */
  void checkPrintable(int codePoint) {
    if (!Identifiers.isPrintable(codePoint)) {
      throw here("invalid non-printable character " + number(codePoint));
    }
  }

  private static String number(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  /** The error about a string that never ends; it is placed at its first quote. */
  TokenizerException unterminatedString(boolean triple, int firstLine, int firstLineStart) {
    int detected = in.line;
    in.rewind(in.tokenStart + 1, firstLineStart, firstLine);
    return here(
        "unterminated "
            + (triple ? "triple-quoted " : "")
            + "string literal (detected at line "
            + detected
            + ")");
  }

  /** The error about a bracket that is still open at the end. */
  TokenizerException neverClosed(char bracket, int line, int offset) {
    int column = diagnostics.bytes(diagnostics.lineStart(offset), offset) + 1;
    return new TokenizerException(
        diagnostics.at(
            Kind.SYNTAX_ERROR, "'" + bracket + "' was never closed", line, column, line, 0),
        false);
  }

  /** The error about something behind a backslash. */
  TokenizerException afterLineContinuation() {
    int column = diagnostics.bytes(in.bufferStart, in.at);
    return new TokenizerException(
        diagnostics.at(
            Kind.SYNTAX_ERROR,
            "unexpected character after line continuation character",
            in.line,
            column,
            in.line,
            0),
        false);
  }

  /** The error about a backslash at the very end. */
  TokenizerException unexpectedEnd() {
    return atLineEnd(Kind.SYNTAX_ERROR, "unexpected EOF while parsing");
  }

  /** The error about a block that ends at a column where none has begun. */
  TokenizerException unindentMismatch() {
    return atLineEnd(Kind.INDENTATION_ERROR, "unindent does not match any outer indentation level");
  }

  private TokenizerException atLineEnd(Kind kind, String message) {
    in.at = in.lineEnd;
    int column = diagnostics.bytes(in.lineStart, in.at);
    return new TokenizerException(
        diagnostics.at(kind, message, in.line, column, in.line, -1), false);
  }

  /** An error about the whole line. */
  TokenizerException ofLine(Kind kind, String message) {
    in.at = in.lineEnd;
    return new TokenizerException(diagnostics.at(kind, message, in.line, 1, in.line, 0), false);
  }
}
