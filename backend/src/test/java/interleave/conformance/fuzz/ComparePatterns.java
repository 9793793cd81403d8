package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * Compares module {@code re} with CPython's on generated patterns and texts: {@code ComparePatterns
 * [pairs [first seed]]}. Every pair that differs is shown.
 */
public final class ComparePatterns {
  private static final int PATTERNS = 10;
  private static final int TEXTS = 5;
  private static final int SHOWN = 30;

  private static final String HEAD =
      """
      import re
      import warnings

      warnings.simplefilter("ignore")


      def told(m):
          return m and (m.span(), m.groups("-"), m.regs, m.lastindex, m.lastgroup)


      def compare(pattern, texts):
          try:
              p = re.compile(pattern)
          except (re.error, OverflowError) as e:
              print(repr(pattern), type(e).__name__, e)
              return
          for text in texts:
              for find in (p.match, p.fullmatch, p.search):
                  print(repr(pattern), repr(text), find.__name__, told(find(text)))
              print(repr(pattern), repr(text), "bounds", told(p.search(text, 1, 6)))
              print(repr(pattern), repr(text), "findall", p.findall(text))
              print(repr(pattern), repr(text), "split", p.split(text))
              print(repr(pattern), repr(text), "sub", p.subn(r"<\\g<0>>", text, 3))
              print(repr(pattern), repr(text), "call", p.sub(lambda m: str(m.end()), text))


      """;

  private final CPython cpython;
  private final PrintStream report;
  private final TreeMap<String, Integer> refusals = new TreeMap<>();
  private int compared;
  private int differences;

  ComparePatterns(CPython cpython, PrintStream report) {
    this.cpython = cpython;
    this.report = report;
  }

  /** Compares; ends with status 1 where there is a difference. */
  public static void main(String[] args) throws IOException {
    int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 0;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (CPython cpython = new CPython(0)) {
      ComparePatterns compare = new ComparePatterns(cpython, out);
      int differences = compare.run(pairs, seed);
      out.printf("%,d pairs compared, %,d lines differ%n", compare.compared, differences);
      compare.refusals.forEach((what, times) -> out.printf("  %5d × %s%n", times, what));
      System.exit(differences == 0 ? 0 : 1);
    }
  }

  /** Compares so many pairs; returns the number of lines that differ. */
  int run(int pairs, long firstSeed) {
    for (long seed = firstSeed; compared < pairs && differences < SHOWN; seed++) {
      String program = program(new Choice(seed));
      Behaviour expected = cpython.run(program);
      if (expected != null) {
        try {
          compare(OurPython.run(program), expected);
          compared += PATTERNS * TEXTS;
        } catch (OurPython.RefusedException e) {
          refusals.merge(e.getMessage(), 1, Integer::sum);
        }
      }
    }
    return differences;
  }

  private static String program(Choice choice) {
    Patterns patterns = new Patterns(choice);
    StringBuilder program = new StringBuilder(HEAD);
    for (int i = 0; i < PATTERNS; i++) {
      program.append("compare(").append(literal(patterns.pattern())).append(", [");
      for (int j = 0; j < TEXTS; j++) {
        program.append(literal(patterns.text())).append(", ");
      }
      program.append("])\n");
    }
    return program.toString();
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private void compare(Behaviour actual, Behaviour expected) {
    String[] ours = (actual.output() + actual.error()).split("\n");
    String[] theirs = (expected.output() + expected.error()).split("\n");
    for (int i = 0; i < Math.max(ours.length, theirs.length) && differences < SHOWN; i++) {
      String our = i < ours.length ? ours[i] : "nothing";
      String their = i < theirs.length ? theirs[i] : "nothing";
      if (!our.equals(their)) {
        differences++;
        report.println("CPython:     " + their);
        report.println("the machine: " + our);
        if (ours.length != theirs.length) {
          return;
        }
      }
    }
  }
}
