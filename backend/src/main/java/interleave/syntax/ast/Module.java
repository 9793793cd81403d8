package interleave.syntax.ast;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.SyntaxWarning;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole program.
 *
 * @param source the text that all spans of the tree point into
 * @param deep whether it is nested deeper than any thread's stack takes
 * @param warnings what CPython's compiler warns of, in the order it does
 */
public record Module(
    List<Stmt> body, SourceText source, boolean deep, List<SyntaxWarning> warnings) {

  /** Returns the same program with these warnings. */
  public Module warningOf(List<SyntaxWarning> warnings) {
    return new Module(body, source, deep, warnings);
  }

  /** Returns what CPython writes before it runs the program. */
  public String warningText() {
    return warnings.stream().map(each -> each.format(source)).collect(Collectors.joining());
  }
}
