package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the trees of all Python files below some folders with those of python3: {@code java -cp
 * … interleave.syntax.CompareTrees FOLDER…}, run in {@code backend/}. Meant for the whole standard
 * library.
 */
final class CompareTrees {
  private int same;
  private int rejected;
  private int different;
  private long nanos;
  private long bytes;

  private CompareTrees() {}

  public static void main(String[] folders) throws IOException {
    CompareTrees compare = new CompareTrees();
    try (TreeOracle oracle = TreeOracle.start()) {
      for (String folder : folders) {
        for (Path file : programsBelow(Path.of(folder))) {
          compare.compare(oracle, file);
        }
      }
    }
    System.out.printf(
        "same %d, rejected by both %d, different %d; %.1f MB/s%n",
        compare.same, compare.rejected, compare.different, compare.bytes * 1e3 / compare.nanos);
  }

  /** All Python files below a folder, sorted. */
  static List<Path> programsBelow(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".py") && Files.isRegularFile(file))
          .filter(file -> !file.toString().contains("site-packages"))
          .sorted()
          .toList();
    }
  }

  private void compare(TreeOracle oracle, Path file) throws IOException {
    String source = TreeOracle.read(file);
    String theirs = oracle.dump(file);
    String ours;
    long start = System.nanoTime();
    try {
      var module = Parser.parse(file.toString(), source);
      nanos += System.nanoTime() - start;
      bytes += source.length();
      ours = AstDump.of(module);
    } catch (SyntaxErrorException rejection) {
      ours = "";
      if (!theirs.isEmpty()) {
        System.out.println(file + ":" + rejection.line() + ": " + rejection.message());
      }
    }
    if (!ours.equals(theirs)) {
      different++;
      if (!ours.isEmpty()) {
        int at = firstDifference(ours, theirs);
        System.out.println(file);
        System.out.println("  ours   " + around(ours, at));
        System.out.println("  theirs " + around(theirs, at));
      }
    } else if (ours.isEmpty()) {
      rejected++;
    } else {
      same++;
    }
  }

  /** Where two dumps begin to differ. */
  static int firstDifference(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  /** The dump around a place. */
  static String around(String dump, int at) {
    int from = Math.max(0, at - 120);
    return from >= dump.length() ? "" : dump.substring(from, Math.min(dump.length(), at + 80));
  }
}
