package interleave.syntax.source;

import java.util.Arrays;

/**
 * The text of one program and its table of lines: turns offsets into lines and columns.
 *
 * <p>Invariants: line ends are a single {@code \n} (as after CPython's universal newlines), a
 * leading byte order mark is gone, and the text is empty or ends in {@code \n}. Every offset in a
 * {@link Span} is an offset into {@link #text()}.
 */
public final class SourceText {
  private final String fileName;
  private final String text;
  private final int[] lineStarts;

  /**
   * Takes over a program as it was read from its file.
   *
   * @param fileName the name that error reports show, for instance {@code main.py}
   * @param raw the program, with any line ends
   */
  public SourceText(String fileName, String raw) {
    this.fileName = fileName;
    this.text = normalized(raw);
    this.lineStarts = lineStarts(text);
  }

  private static String normalized(String raw) {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The name that error reports and tracebacks show. */
  public String fileName() {
    return fileName;
  }

  /** The normalized text. */
  public String text() {
    return text;
  }

  /** How many lines there are, counting the empty one behind the last line end. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The line of an offset, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, in code points, counted from 0. */
  public int column(int offset) {
    return text.codePointCount(lineStart(line(offset)), offset);
  }

  /** The offset at which a line begins; lines are counted from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of a line without its line end; empty for a line that does not exist. */
  public String lineText(int line) {
    if (line < 1 || line > lineStarts.length) {
      return "";
    }
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return text.substring(start, end);
  }
}
