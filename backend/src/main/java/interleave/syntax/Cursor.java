package interleave.syntax;

/**
 * Reads the text of a program character by character and line by line, keeping the positions that
 * CPython's tokenizer keeps, because its error messages depend on them.
 */
final class Cursor {
  /** What {@link #next()} gives behind the last character. */
  static final int EOF = -1;

  final String text;
  private final int firstLine;

  /** Offset of the next character. */
  int at;

  /** Offset behind the line that has been read last. */
  int lineEnd;

  /** Offset of the first character of that line. */
  int lineStart;

  /** Its number, counted from 1; 0 before the first. */
  int line;

  /** Offset of the token being read, or -1 between tokens. */
  int tokenStart = -1;

  /** Start of the first line that belongs to the token being read: CPython's buffer start. */
  int bufferStart;

  /** Whether the end of the text has been reached. */
  boolean atEnd;

  Cursor(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.line = firstLine - 1;
  }

  /** The next character, or {@link #EOF}. */
  int next() {
    if (at == lineEnd && !nextLine()) {
      return EOF;
    }
    return text.charAt(at++);
  }

  private boolean nextLine() {
    if (atEnd || lineEnd == text.length()) {
      atEnd = true;
      return false;
    }
    if (tokenStart < 0) {
      bufferStart = at;
    }
    lineStart = at;
    int newline = text.indexOf('\n', at);
    lineEnd = newline < 0 ? text.length() : newline + 1;
    line++;
    return true;
  }

  /** Takes one step back; nothing when the last step was beyond the end. */
  void back(int c) {
    if (c != EOF) {
      at--;
    }
  }

  /** The next character without taking it. */
  int peek() {
    int c = next();
    back(c);
    return c;
  }

  /** Goes back to a place on an earlier line, as for reporting a string that never ends. */
  void rewind(int offset, int startOfLine, int lineNumber) {
    at = offset;
    lineStart = startOfLine;
    line = lineNumber;
  }

  /** The number of the first line. */
  int firstLine() {
    return firstLine;
  }
}
