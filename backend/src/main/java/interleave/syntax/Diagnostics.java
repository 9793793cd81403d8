package interleave.syntax;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;
import interleave.syntax.source.SyntaxErrorException.Place;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/**
 * Words and places errors as CPython does. Works on the text that one tokenizer reads: a whole
 * program, or one expression of an f-string (which CPython 3.11 reports as a little program of its
 * own).
 */
final class Diagnostics {
  private final String fileName;
  private final String text;
  private final int firstLine;
  private final boolean inFString;
  private final IntSupplier startingColumn;

  private Diagnostics(
      String fileName, String text, int firstLine, boolean inFString, IntSupplier startingColumn) {
    this.fileName = fileName;
    this.text = text;
    this.firstLine = firstLine;
    this.inFString = inFString;
    this.startingColumn = startingColumn;
  }

  /** For a whole program. */
  static Diagnostics ofProgram(SourceText source) {
    return new Diagnostics(source.fileName(), source.text(), 1, false, () -> 0);
  }

  /**
   * For an expression of an f-string.
   *
   * @param expression the text that is parsed
   * @param line the line of the program it begins in
   * @param column the byte column CPython believes it to begin at; it subtracts that from the
   *     columns of all lines, also of those where it had not been added
   */
  Diagnostics forFString(String expression, int line, IntSupplier column) {
    return new Diagnostics(fileName, expression, line, true, column);
  }

  /** The name of the program's file. */
  String fileName() {
    return fileName;
  }

  /** An error about the text from one offset to another. */
  SyntaxErrorException range(Kind kind, String message, int start, int end) {
    int startLine = lineStart(start);
    int endLine = lineStart(end);
    return at(
        kind,
        message,
        lineNumber(start),
        bytes(startLine, start) + 1,
        lineNumber(end),
        bytes(endLine, end) + 1);
  }

  /**
   * An error at columns that are counted in UTF-8 bytes from 1, as CPython's parser counts them
   * before it turns them into characters.
   *
   * @param endByteColumn 0 or less when unknown
   */
  SyntaxErrorException at(
      Kind kind, String message, int line, int byteColumn, int endLine, int endByteColumn) {
    if (inFString) {
      int shift = line > firstLine ? startingColumn.getAsInt() : 0;
      int endShift = endLine > firstLine || endByteColumn <= 0 ? startingColumn.getAsInt() : 0;
      return exact(
          kind,
          "f-string: " + message,
          line,
          byteColumn - shift,
          endLine,
          endByteColumn - endShift);
    }
    String shown = lineText(line);
    int column = characters(shown, byteColumn);
    int endColumn = endByteColumn > 0 ? characters(shown, endByteColumn) : endByteColumn;
    return exact(kind, message, line, column, endLine, endColumn);
  }

  /** An error at columns counted in code points from 1, as CPython's tokenizer gives them. */
  SyntaxErrorException exact(
      Kind kind, String message, int line, int column, int endLine, int endColumn) {
    return new SyntaxErrorException(
        kind, message, fileName, new Place(line, column, endLine, endColumn, lineText(line)));
  }

  /** How many UTF-8 bytes lie between two offsets. */
  int bytes(int from, int to) {
    return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
  }

  /** How many code points lie between two offsets. */
  int codePoints(int from, int to) {
    return text.codePointCount(from, to);
  }

  /** The offset at which the line of an offset begins. */
  int lineStart(int offset) {
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The number of the line of an offset. */
  int lineNumber(int offset) {
    int line = firstLine;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }

  private String lineText(int line) {
    int start = 0;
    for (int i = firstLine; i < line; i++) {
      int newline = text.indexOf('\n', start);
      if (newline < 0) {
        return "";
      }
      start = newline + 1;
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /**
   * Turns a byte column into a character column; one beyond the line is placed behind its line end.
   */
  private static int characters(String line, int byteColumn) {
    int bytes = 0;
    int characters = 0;
    for (int i = 0;
        i < line.length() && bytes < byteColumn;
        i += Character.charCount(line.codePointAt(i))) {
      bytes += utf8Length(line.codePointAt(i));
      characters++;
    }
    return characters + Math.min(Math.max(byteColumn - bytes, 0), 2);
  }

  private static int utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
