package interleave.conformance.suite;

import interleave.conformance.fuzz.Behaviour;
import interleave.conformance.fuzz.CPython;
import interleave.conformance.fuzz.OurPython;
import interleave.conformance.fuzz.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the tests of CPython itself on the machine: {@code Suite module…}, named as in python3's
 * package {@code test}. Each module is cut into programs of one test; of those that pass on CPython
 * in this form it is shown which do something else here, and why others are refused. Programs that
 * do not do the same lie in {@code target/suite} afterwards.
 */
public final class Suite {
  private static final Path PROGRAMS = Path.of("target", "suite");
  private static final String PASSED = "ok\n";
  private static final String SKIPPED = "skipped\n";
  private static final Pattern NO_MODULE =
      Pattern.compile("ModuleNotFoundError: No module named ('[\\w.]+')$");
  private static final int SHOWN_LINES = 8;

  private final PrintStream report;
  private final Map<String, Integer> refusals = new TreeMap<>();

  private Suite(PrintStream report) {
    this.report = report;
  }

  /** Runs modules. */
  public static void main(String[] modules) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Suite suite = new Suite(out);
    Tally all = new Tally("all");
    StringBuilder table = new StringBuilder(Tally.head());
    for (String module : modules) {
      Tally tally = suite.run(module);
      all.add(tally);
      table.append(tally.row());
    }
    suite.summarize();
    out.print(table.append(modules.length > 1 ? all.row() : ""));
  }

  private Tally run(String module) throws IOException {
    Tally tally = new Tally(module);
    Path folder = Files.createDirectories(PROGRAMS.resolve(module));
    empty(folder);
    try (CPython cpython = new CPython(0)) {
      for (CutTest test : CutTest.of(module)) {
        Verdict verdict = verdict(cpython, module, test);
        tally.count(verdict);
        if (verdict != Verdict.SAME) {
          Path file = folder.resolve(verdict + "-" + test.name() + ".py");
          Files.write(file, test.program().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return tally;
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private Verdict verdict(CPython cpython, String module, CutTest test) {
    Behaviour expected = cpython.run(test.program());
    if (expected == null || !expected.output().endsWith(PASSED) || !expected.error().isEmpty()) {
      return Verdict.UNDEFINED;
    }
    try {
      Behaviour actual = OurPython.run(test.program());
      if (actual.equals(expected)) {
        return Verdict.SAME;
      }
      String lacking = lacking(actual);
      if (lacking != null) {
        refusals.merge(lacking, 1, Integer::sum);
        return Verdict.REFUSED;
      }
      show(module + " " + test.name(), actual, expected);
      return Verdict.DIFFERENT;
    } catch (OurPython.RefusedException e) {
      refusals.merge(e.getMessage().replaceFirst(", line \\d+$", ""), 1, Integer::sum);
      return e.verdict();
    }
  }

  /** What a test found not to be there, by its own words; null where it says nothing. */
  private static String lacking(Behaviour behaviour) {
    Matcher module = NO_MODULE.matcher(behaviour.error());
    if (module.find()) {
      return "no module " + module.group(1);
    }
    return behaviour.output().equals(SKIPPED) ? "skips itself" : null;
  }

  private void show(String test, Behaviour actual, Behaviour expected) {
    report.println("==== " + test);
    if (!actual.output().equals(expected.output())) {
      report.print("---- CPython prints\n" + expected.output());
      report.print("---- the machine prints\n" + actual.output());
    }
    String[] lines = actual.error().split("\n");
    for (int i = Math.max(0, lines.length - SHOWN_LINES); i < lines.length; i++) {
      report.println(lines[i]);
    }
  }

  private void summarize() {
    refusals.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(refusal -> report.printf("%5d × %s%n", refusal.getValue(), refusal.getKey()));
  }
}
