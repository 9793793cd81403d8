package interleave.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Python program with what is to be pointed at when it has run, read off its comments.
 *
 * <p>{@code # finding: race} beside a line says that the line belongs to a finding of that kind;
 * all lines with the same words belong to one finding, so that two of one kind are told apart by a
 * second word: {@code # finding: race first}. Several stand behind one another with commas. {@code
 * # says: …} is the whole title of one of them. A program of which nothing is to be said has {@code
 * # no findings}. {@code # options: preemption=any} sets options.
 *
 * @param name its path below the folder
 * @param findings kind and lines of each finding, {@code "race 4 9"}
 * @param titles titles that must be among those of the findings
 * @param quiet whether it says that there are none
 */
record FindingProgram(
    String name,
    String source,
    List<String> findings,
    List<String> titles,
    boolean quiet,
    List<String> options) {
  /** The folder of these programs, from the module's. */
  static final Path FOLDER = Path.of("src/test/python-findings");

  private static final Pattern FINDING = Pattern.compile("# finding: ([\\w ,]+)");
  private static final Pattern SAYS = Pattern.compile("# says: (.+)");
  private static final Pattern OPTIONS = Pattern.compile("# options: (.+)");

  /** All of them, in order of their names. */
  static List<FindingProgram> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".py"))
          .filter(f -> f.toString().contains(System.getProperty("interleave.programs", "")))
          .sorted()
          .map(FindingProgram::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FindingProgram read(Path file) {
    try {
      String source = Files.readString(file);
      List<String> lines = source.lines().toList();
      return new FindingProgram(
          FOLDER.relativize(file).toString().replace('\\', '/'),
          source,
          findings(lines),
          all(SAYS, source),
          source.contains("# no findings"),
          all(OPTIONS, source).stream().flatMap(words -> Stream.of(words.split(" "))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> findings(List<String> lines) {
    Map<String, TreeSet<Integer>> byWords = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String marks : all(FINDING, lines.get(i))) {
        for (String words : marks.split(",")) {
          byWords.computeIfAbsent(words.strip(), w -> new TreeSet<>()).add(i + 1);
        }
      }
    }
    List<String> findings = new ArrayList<>();
    byWords.forEach((words, at) -> findings.add(describe(words.split(" ")[0], at)));
    return findings;
  }

  /** A finding as the comments are compared with it. */
  static String describe(String kind, Iterable<Integer> lines) {
    TreeSet<Integer> sorted = new TreeSet<>();
    lines.forEach(sorted::add);
    StringBuilder text = new StringBuilder(kind);
    sorted.forEach(line -> text.append(' ').append(line));
    return text.toString();
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(result -> result.group(1).strip()).toList();
  }
}
