package interleave.conformance.fuzz;

import java.util.List;

/**
 * Writes statements, each whole in itself and printing what it finds or which exception it gets.
 */
final class Statements {
  private static final int DEPTH = 3;
  private static final Grammar GRAMMAR =
      Grammar.read(
          List.of("expressions.txt", "numbers-expressions.txt"),
          List.of("statements.txt", "numbers-statements.txt"));

  private final Choice choice;
  private boolean begun;

  Statements(Choice choice) {
    this.choice = choice;
  }

  /** The next statement, with its line ends. */
  String next() {
    if (!begun) {
      begun = true;
      return statement("first");
    }
    return statement("statement");
  }

  private String statement(String kind) {
    List<String> templates = GRAMMAR.productions(kind);
    String template = templates.get(choice.below(templates.size()));
    return new Expansion(GRAMMAR, choice).expand(template, DEPTH) + "\n";
  }
}
