package interleave.cli;

import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;
import interleave.syntax.source.SyntaxErrorException.Place;
import interleave.syntax.source.SyntaxErrorFormatter;
import interleave.timeline.Outcome.ErrorReport;
import java.util.Arrays;

/** Tells why a program was not run, or not to its end, where the program itself could not. */
final class Refusal {
  private Refusal() {}

  /**
   * Returns the lines a terminal shows: CPython's where CPython would refuse the program, too, else
   * what this runtime does not know.
   */
  static String report(ErrorReport error, String fileName) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.pythonName().equals(error.type()))
        .findFirst()
        .map(kind -> SyntaxErrorFormatter.format(syntaxError(kind, error, fileName)))
        .orElseGet(
            () -> "%s: %s, line %d\n".formatted(error.type(), error.message(), error.line()));
  }

  private static SyntaxErrorException syntaxError(Kind kind, ErrorReport error, String fileName) {
    Place place =
        switch (kind) {
          case SYNTAX_ERROR, INDENTATION_ERROR, TAB_ERROR ->
              new Place(
                  error.line(), error.column(), error.endLine(), error.endColumn(), error.text());
          case VALUE_ERROR, MEMORY_ERROR, RECURSION_ERROR -> null;
        };
    return new SyntaxErrorException(kind, error.message(), fileName, place);
  }
}
