package interleave.conformance.fuzz;

import java.util.List;

/**
 * Fills templates: every {@code $X} or {@code ${name}} becomes an expression of that kind. Kinds
 * with a capital letter are expressions (put in parentheses where needed), the others plain text.
 */
record Expansion(Grammar grammar, Choice choice) {
  private static final char MARK = '$';

  /** How often an expression is of another kind than asked for: type errors count, too. */
  private static final int WRONG_KIND_ONCE_IN = 30;

  private static final String ANY = "A";
  private static final String ATOM = "\\w*[a-zA-Z]\\w*|'[^'\"]*'|\\[[^\\[\\]]*]|\\{[^{}]*}";

  /**
   * Fills a template.
   *
   * @param depth how far expressions may be nested below it
   */
  String expand(String template, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == MARK) {
        boolean named = template.charAt(i + 1) == '{';
        int end = named ? template.indexOf('}', i) : i + 2;
        text.append(expression(template.substring(i + (named ? 2 : 1), end), depth - 1));
        i = named ? end : end - 1;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private String expression(String kind, int depth) {
    boolean wrong = Character.isUpperCase(kind.charAt(0)) && choice.once(WRONG_KIND_ONCE_IN);
    String section = wrong ? ANY : kind;
    boolean leaf = depth <= 0 || choice.once(3);
    List<String> productions =
        leaf && grammar.has(section + ".leaf")
            ? grammar.productions(section + ".leaf")
            : grammar.productions(section);
    String text = expand(productions.get(choice.below(productions.size())), depth);
    boolean whole = Character.isLowerCase(kind.charAt(0)) || text.matches(ATOM);
    return whole ? text : "(" + text + ")";
  }
}
