package interleave.conformance.fuzz;

import java.util.List;

/**
 * Writes statements, each whole in itself and printing what it finds or which exception it gets.
 */
final class Statements {
  private static final int DEPTH = 3;
  private static final Grammar NARROW =
      Grammar.read(
          List.of("expressions.txt", "numbers-expressions.txt"),
          List.of("statements.txt", "numbers-statements.txt"));
  private static final Grammar WIDE =
      Grammar.read(
          List.of("expressions.txt", "numbers-expressions.txt", "calls.txt"),
          List.of(
              "statements.txt",
              "numbers-statements.txt",
              "classes.txt",
              "errors.txt",
              "flow.txt",
              "library.txt",
              "moments.txt",
              "records.txt",
              "text.txt"));

  private final Choice choice;
  private final Grammar grammar;
  private boolean begun;

  /**
   * A writer.
   *
   * @param wide whether it knows more of the library, calls with wrong arguments, and tracebacks
   */
  Statements(Choice choice, boolean wide) {
    this.choice = choice;
    this.grammar = wide ? WIDE : NARROW;
  }

  /** The next statement, with its line ends. */
  String next() {
    if (!begun) {
      begun = true;
      return statement("first");
    }
    return statement("statement");
  }

  /** A statement to end with, which lets its exception go; nothing where the grammar has none. */
  String last() {
    return grammar.has("last") ? statement("last") : "";
  }

  private String statement(String kind) {
    List<String> templates = grammar.productions(kind);
    String template = templates.get(choice.below(templates.size()));
    return new Expansion(grammar, choice).expand(template, DEPTH) + "\n";
  }
}
