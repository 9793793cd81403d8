package interleave.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes small mistakes in programs, as a learner or a broken file would; the same seed makes the
 * same.
 */
final class Mutator {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|\\s+|'[^'\\n]*'|\"[^\"\\n]*\"|[^\\w\\s]");
  private static final String[] INSERTED = {
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    "=",
    "==",
    ":=",
    "*",
    "**",
    ".",
    ";",
    "'",
    "\"",
    "\\",
    "\n",
    "\t",
    "    ",
    "if",
    "else",
    "for",
    "in",
    "def",
    "class",
    "lambda",
    "not",
    "print",
    "return",
    "yield",
    "await",
    "async",
    "global x",
    "nonlocal y",
    "del",
    "f'{",
    "}'",
    "0",
    "1_",
    "0x",
    "x",
    "\uFF0C",
    "é",
    "$",
    "?",
    "!",
    "@",
    "->",
    "...",
    "None",
    "True",
    "import",
    "from",
    "as",
    "with",
    "try:",
    "except",
    "finally:",
    "break",
    "continue",
    "pass",
    "match",
    "case",
    "_",
    "#",
    "\u00A0",
    "'''",
    "b'",
    "\f",
  };

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** The program with one to three mistakes. */
  String mutate(String program) {
    String mutant = program;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      mutant = once(mutant);
    }
    return mutant;
  }

  private String once(String program) {
    return switch (random.nextInt(8)) {
      case 0 -> deleteCharacter(program);
      case 1 -> lines(program);
      case 2, 3, 4 -> tokens(program, random.nextInt(3));
      default -> insert(program);
    };
  }

  private String deleteCharacter(String program) {
    if (program.isEmpty()) {
      return program;
    }
    int at = random.nextInt(program.length());
    return program.substring(0, at) + program.substring(at + 1);
  }

  private String lines(String program) {
    List<String> lines = new ArrayList<>(List.of(program.split("(?<=\n)")));
    change(lines, random.nextInt(3));
    return String.join("", lines);
  }

  private String tokens(String program, int how) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(program);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    change(tokens, how);
    return String.join("", tokens);
  }

  private void change(List<String> parts, int how) {
    if (parts.isEmpty()) {
      return;
    }
    int at = random.nextInt(parts.size());
    switch (how) {
      case 0 -> parts.remove(at);
      case 1 -> parts.add(at, parts.get(at));
      default -> {
        int other = random.nextInt(parts.size());
        String part = parts.get(at);
        parts.set(at, parts.get(other));
        parts.set(other, part);
      }
    }
  }

  private String insert(String program) {
    int at = random.nextInt(program.length() + 1);
    return program.substring(0, at)
        + INSERTED[random.nextInt(INSERTED.length)]
        + program.substring(at);
  }
}
