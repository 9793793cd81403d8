package interleave.syntax.source;

/**
 * What CPython's compiler warns of: Python, but hardly what was meant.
 *
 * @param line where, counted from 1
 */
public record SyntaxWarning(int line, String message) {

  /** Returns the lines that CPython writes, each with its end. */
  public String format(SourceText source) {
    return source.fileName()
        + ":"
        + line
        + ": SyntaxWarning: "
        + message
        + "\n  "
        + source.lineText(line).strip()
        + "\n";
  }
}
