package interleave.syntax.source;

import java.nio.charset.StandardCharsets;

/** Writes an error as CPython 3.11 reports it on stderr: place, line, carets and message. */
public final class SyntaxErrorFormatter {
  private static final String INDENT = "    ";

  private SyntaxErrorFormatter() {}

  /** The report, each of its lines ended by {@code \n}. */
  public static String format(SyntaxErrorException error) {
    StringBuilder report = new StringBuilder();
    SyntaxErrorException.Place place = error.place();
    if (place != null) {
      report.append("  File \"").append(error.fileName()).append("\", line ");
      report.append(place.line()).append('\n');
      if (place.text() != null) {
        appendLine(report, place, error.kind());
      }
    }
    report.append(error.kind().pythonName());
    if (!error.message().isEmpty()) {
      report.append(": ").append(error.message());
    }
    return report.append('\n').toString();
  }

  /**
   * Appends the line without its indentation and, if they fall on it, the carets below: one for
   * each column, but only one for the subclasses of {@code SyntaxError}.
   */
  private static void appendLine(
      StringBuilder report, SyntaxErrorException.Place place, SyntaxErrorException.Kind kind) {
    String text = place.text();
    int bytes = utf8Length(text) + 1;
    int end = place.endLine() > place.line() ? bytes : place.endColumn();
    boolean ranged =
        kind == SyntaxErrorException.Kind.SYNTAX_ERROR && end > Math.max(place.column(), 0);
    int carets = ranged ? end - place.column() : 1;
    int indentation = 0;
    while (indentation < text.length() && " \t\f".indexOf(text.charAt(indentation)) >= 0) {
      indentation++;
    }
    String shown = text.substring(indentation);
    report.append(INDENT).append(shown).append('\n');
    int offset = Math.min(place.column() - 1 - indentation, utf8Length(shown));
    if (offset >= 0) {
      report.append(INDENT).append(" ".repeat(offset)).append("^".repeat(carets)).append('\n');
    }
  }

  private static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
