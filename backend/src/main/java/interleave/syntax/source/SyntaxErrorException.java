package interleave.syntax.source;

/**
 * A program that is not Python, told as CPython 3.11 tells it. Holds what the attributes of
 * CPython's {@code SyntaxError} hold; lines and columns are counted from 1, columns in code points.
 *
 * <p>It is a value more than a failure: it has no stack trace.
 */
public final class SyntaxErrorException extends RuntimeException {
  /** The exception class that CPython raises. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError"),
    /** Raised by {@code compile()} for NUL characters in the source. */
    VALUE_ERROR("ValueError"),
    /** Raised where the parser's own stack would overflow. */
    MEMORY_ERROR("MemoryError"),
    /** Raised where the nesting of the tree is too deep to be compiled. */
    RECURSION_ERROR("RecursionError");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    /** The name of the Python class. */
    public String pythonName() {
      return pythonName;
    }
  }

  /**
   * The place of an error.
   *
   * @param line first line of what is wrong
   * @param column first column of what is wrong; 0 when only the line is known
   * @param endLine line where it ends
   * @param endColumn column behind its end; 0 or less when unknown
   * @param text the source line as CPython shows it (without line end), or null when CPython has
   *     none
   */
  public record Place(int line, int column, int endLine, int endColumn, String text) {}

  private final Kind kind;
  private final String fileName;
  private final Place place;

  /**
   * Creates the error.
   *
   * @param place null for the kinds that have none (a value, memory or recursion error)
   */
  public SyntaxErrorException(Kind kind, String message, String fileName, Place place) {
    super(message, null, false, false);
    this.kind = kind;
    this.fileName = fileName;
    this.place = place;
  }

  /** The exception class that CPython raises. */
  public Kind kind() {
    return kind;
  }

  /** The message without class and place: {@code expected ':'}. */
  public String message() {
    return getMessage();
  }

  /** The name of the file the error is in. */
  public String fileName() {
    return fileName;
  }

  /** Where the error is; null for the kinds that have no place. */
  public Place place() {
    return place;
  }

  /** The line of the error counted from 1; 1 where CPython gives no place. */
  public int line() {
    return place == null ? 1 : place.line();
  }

  /** The column counted from 1 in code points; 0 when only the line is known. */
  public int column() {
    return place == null ? 0 : place.column();
  }

  /** The line where the error ends. */
  public int endLine() {
    return place == null ? 1 : place.endLine();
  }

  /** The column behind the end of the error; 0 or less when unknown. */
  public int endColumn() {
    return place == null ? 0 : place.endColumn();
  }

  /** The source line as CPython shows it, without its line end; null when there is none. */
  public String text() {
    return place == null ? null : place.text();
  }
}
