package interleave.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Compares what our parser and python3 say about broken programs: {@code java -cp …
 * interleave.syntax.CompareErrors COUNT SEED FOLDER…}, run in {@code backend/}. Takes the Python
 * files below the folders, cuts pieces of some dozen lines from them and makes mistakes in these.
 * For a real check: {@code 1000000 1} and the folder of the standard library.
 */
final class CompareErrors {
  private static final int MAX_LINES = 30;
  private static final int SHOWN = 60;

  private int same;
  private int accepted;
  private int otherVerdict;
  private int otherMessage;
  private int otherPlace;
  private final Map<String, Integer> kinds = new LinkedHashMap<>();

  private CompareErrors() {}

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    List<String> programs = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      for (Path file : CompareTrees.programsBelow(Path.of(args[i]))) {
        programs.addAll(pieces(TreeOracle.read(file)));
      }
    }
    CompareErrors compare = new CompareErrors();
    try (ErrorOracle oracle = ErrorOracle.start()) {
      Random random = new Random(seed);
      Mutator mutator = new Mutator(seed);
      for (int i = 0; i < count; i++) {
        compare.compare(oracle, mutator.mutate(programs.get(random.nextInt(programs.size()))));
      }
    }
    compare.report(count);
  }

  /** Cuts a program where lines begin at the margin, so that the pieces are programs themselves. */
  static List<String> pieces(String program) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int lines = 0;
    for (String line : program.replace("\r\n", "\n").split("(?<=\n)")) {
      boolean margin = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
      if (lines >= MAX_LINES && margin || lines > 3 * MAX_LINES) {
        pieces.add(piece.toString());
        piece.setLength(0);
        lines = 0;
      }
      piece.append(line);
      lines++;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private void compare(ErrorOracle oracle, String program) throws IOException {
    String theirs = oracle.ask(program);
    String ours = ErrorOracle.verdict(program);
    if (ours.equals(theirs)) {
      same++;
      accepted += ours.equals("null") ? 1 : 0;
      return;
    }
    String kind;
    if (ours.equals("null") || theirs.equals("null")) {
      otherVerdict++;
      kind = "VERDICT";
    } else if (!message(ours).equals(message(theirs))) {
      otherMessage++;
      kind = "MESSAGE";
    } else {
      otherPlace++;
      kind = "PLACE " + message(theirs);
    }
    String what = kind + " " + message(ours) + " / " + message(theirs);
    if (kinds.merge(what, 1, Integer::sum) <= 1 && kinds.size() <= SHOWN) {
      System.out.println(
          "--- " + kind + "\n" + program + "\nours   " + ours + "\ntheirs " + theirs);
    }
  }

  private static String message(String verdict) {
    String[] parts = verdict.split("\"", -1);
    return parts.length > 3 ? parts[1] + ": " + parts[3] : verdict;
  }

  private void report(int count) {
    System.out.printf(
        "%d programs: same %d (%d accepted), other verdict %d, other message %d, other place %d%n",
        count, same, accepted, otherVerdict, otherMessage, otherPlace);
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(40)
        .forEach(entry -> System.out.println(entry.getValue() + "  " + entry.getKey()));
  }
}
