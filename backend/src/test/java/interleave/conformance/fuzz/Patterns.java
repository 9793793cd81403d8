package interleave.conformance.fuzz;

/** Generates regular expressions, mostly right ones, and texts they may match. */
final class Patterns {
  private static final int DEEPEST = 3;

  private final Choice choice;
  private int groups;

  Patterns(Choice choice) {
    this.choice = choice;
  }

  /** A pattern as Python's literal would hold it. */
  String pattern() {
    groups = 0;
    String flags = choice.once(12) ? choice.of("(?i)", "(?m)", "(?s)", "(?x)", "(?a)") : "";
    String pattern = flags + alternatives(DEEPEST);
    return choice.once(15) ? broken(pattern) : pattern;
  }

  /** A text of few different characters. */
  String text() {
    StringBuilder text = new StringBuilder();
    int length = choice.below(11);
    for (int i = 0; i < length; i++) {
      text.append(
          choice.of("a", "a", "b", "b", "c", "A", "B", "1", " ", "\n", "_", "é", "ſ", "😀"));
    }
    return text.toString();
  }

  private String broken(String pattern) {
    int at =
        pattern.offsetByCodePoints(
            0, choice.below(pattern.codePointCount(0, pattern.length()) + 1));
    return choice.once(2)
        ? pattern.substring(0, at)
        : pattern.substring(0, at)
            + choice.of("(", ")", "[", "*", "{", "?", "\\", "(?P<", "(?P=x)", "\\9", "(?-i)", "+?")
            + pattern.substring(at);
  }

  private String alternatives(int depth) {
    StringBuilder all = new StringBuilder(sequence(depth));
    while (choice.once(4)) {
      all.append('|').append(sequence(depth));
    }
    return all.toString();
  }

  private String sequence(int depth) {
    StringBuilder all = new StringBuilder();
    int length = choice.below(4);
    for (int i = 0; i < length; i++) {
      all.append(repeated(depth));
    }
    return all.toString();
  }

  private String repeated(int depth) {
    String item = item(depth);
    if (!choice.once(3)) {
      return item;
    }
    String often = choice.of("*", "+", "?", "{2}", "{1,2}", "{,2}", "{1,}", "{0}", "{x}");
    return item + often + choice.of("", "", "?", "+");
  }

  private String item(int depth) {
    if (depth > 0 && choice.once(3)) {
      return group(depth - 1);
    }
    return switch (choice.below(9)) {
      case 0 -> set();
      case 1 -> choice.of("\\d", "\\D", "\\s", "\\S", "\\w", "\\W");
      case 2 -> choice.of("^", "$", "\\b", "\\B", "\\A", "\\Z");
      case 3 -> ".";
      case 4 -> groups > 0 ? "\\" + (1 + choice.below(groups)) : "a";
      case 5 -> choice.of("\\x61", "\\n", "\\.", " ", "#", "\\141", "é", "ſ", "s", "😀");
      default -> choice.of("a", "b", "c", "A", "ab", "ba", "1");
    };
  }

  private String set() {
    StringBuilder set = new StringBuilder(choice.once(3) ? "[^" : "[");
    do {
      set.append(choice.of("a", "b", "a-c", "A-Z", "\\d", "\\W", "\\n", "_", "é-ü", "-", "]", "K"));
    } while (choice.once(2));
    return set.append(']').toString();
  }

  private String group(int depth) {
    switch (choice.below(10)) {
      case 0 -> {
        return "(?:" + alternatives(depth) + ")";
      }
      case 1 -> {
        return choice.of("(?=", "(?!") + alternatives(depth) + ")";
      }
      case 2 -> {
        return choice.of("(?<=", "(?<!") + (choice.once(3) ? sequence(depth) : item(0)) + ")";
      }
      case 3 -> {
        return "(?>" + alternatives(depth) + ")";
      }
      case 4 -> {
        return choice.of("(?i:", "(?s:", "(?m-i:", "(?-i:", "(?a:") + alternatives(depth) + ")";
      }
      case 5 -> {
        return groups == 0
            ? "(?#c)"
            : "(?(" + (1 + choice.below(groups)) + ")" + sequence(depth) + "|" + sequence(0) + ")";
      }
      case 6 -> {
        int name = ++groups;
        return "(?P<g" + name + ">" + alternatives(depth) + ")";
      }
      default -> {
        groups++;
        return "(" + alternatives(depth) + ")";
      }
    }
  }
}
