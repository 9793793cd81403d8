package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException.Kind;

/**
 * Compares the indentation of lines and says where blocks begin and end. A tab goes to the next
 * multiple of eight columns; a second count with tabs of one column finds the indentations whose
 * meaning would depend on the size of a tab.
 */
final class Indentation {
  private static final int TAB_SIZE = 8;
  private static final int MAX_LEVELS = 100;

  private final Cursor in;
  private final TokenizerErrors errors;
  private final int[] columns = new int[MAX_LEVELS];
  private final int[] alternativeColumns = new int[MAX_LEVELS];
  private int top;

  /** Blocks that begin (positive) or end (negative) here and have not been told yet. */
  private int pending;

  Indentation(Cursor in, TokenizerErrors errors) {
    this.in = in;
    this.errors = errors;
  }

  /** One begin (1) or end (-1) of a block that has to be told now, or 0. */
  int takePending() {
    int one = Integer.signum(pending);
    pending -= one;
    return one;
  }

  /**
   * Reads the white space that a line begins with.
   *
   * @param inBrackets whether the line goes on inside brackets, where indentation means nothing
   * @return whether there is nothing else on the line than a comment
   */
  boolean startLine(boolean inBrackets) {
    int column = 0;
    int alternative = 0;
    int joinedColumn = 0;
    while (true) {
      int c = in.next();
      if (c == ' ') {
        column++;
        alternative++;
      } else if (c == '\t') {
        column = (column / TAB_SIZE + 1) * TAB_SIZE;
        alternative++;
      } else if (c == '\f') {
        column = 0;
        alternative = 0;
      } else if (c == '\\') {
        joinedColumn = joinedColumn > 0 ? joinedColumn : column;
        joinLines();
      } else {
        in.back(c);
        boolean blank = c == '#' || c == '\n';
        if (!blank && !inBrackets) {
          compare(
              joinedColumn > 0 ? joinedColumn : column,
              joinedColumn > 0 ? joinedColumn : alternative);
        }
        return blank;
      }
    }
  }

  /** Goes on to the next line behind a backslash. */
  void joinLines() {
    if (in.next() != '\n') {
      throw errors.afterLineContinuation();
    }
    if (in.peek() == Cursor.EOF) {
      throw errors.unexpectedEnd();
    }
  }

  private void compare(int column, int alternative) {
    if (column > columns[top]) {
      if (top + 1 >= MAX_LEVELS) {
        throw errors.ofLine(Kind.INDENTATION_ERROR, "too many levels of indentation");
      }
      if (alternative <= alternativeColumns[top]) {
        throw inconsistent();
      }
      pending++;
      top++;
      columns[top] = column;
      alternativeColumns[top] = alternative;
      return;
    }
    while (top > 0 && column < columns[top]) {
      pending--;
      top--;
    }
    if (column != columns[top]) {
      throw errors.unindentMismatch();
    }
    if (alternative != alternativeColumns[top]) {
      throw inconsistent();
    }
  }

  private TokenizerException inconsistent() {
    return errors.ofLine(Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
  }
}
