package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Templates of Python text by kind, read from resources. A section begins with {@code [kind]}; a
 * production is a line of it, or in files of statements, all lines up to {@code ----}, which may
 * say how often it counts: {@code ---- 5}. Several files may add to one section.
 */
final class Grammar {
  private static final String END = "----";

  private final Map<String, List<String>> sections = new HashMap<>();

  private Grammar() {}

  static Grammar read(List<String> expressions, List<String> statements) {
    Grammar grammar = new Grammar();
    expressions.forEach(grammar::addLines);
    statements.forEach(grammar::addBlocks);
    return grammar;
  }

  private void addLines(String resource) {
    List<String> section = null;
    for (String line : lines(resource)) {
      if (isHead(line)) {
        section = section(line);
      } else if (!line.isBlank()) {
        section.add(line);
      }
    }
  }

  private void addBlocks(String resource) {
    List<String> section = null;
    StringBuilder block = new StringBuilder();
    for (String line : lines(resource)) {
      if (isHead(line)) {
        section = section(line);
      } else if (line.startsWith(END)) {
        String times = line.substring(END.length()).strip();
        for (int i = times.isEmpty() ? 1 : Integer.parseInt(times); i > 0; i--) {
          section.add(block.toString().stripTrailing());
        }
        block.setLength(0);
      } else {
        block.append(line).append('\n');
      }
    }
  }

  private static boolean isHead(String line) {
    return line.matches("\\[[a-zA-Z.]+]");
  }

  private List<String> section(String head) {
    return sections.computeIfAbsent(
        head.substring(1, head.length() - 1), name -> new ArrayList<>());
  }

  private static List<String> lines(String resource) {
    try (InputStream text = Grammar.class.getResourceAsStream(resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there are productions of a kind. */
  boolean has(String kind) {
    return sections.containsKey(kind);
  }

  /** The productions of a kind. */
  List<String> productions(String kind) {
    List<String> productions = sections.get(kind);
    if (productions == null) {
      throw new IllegalArgumentException("no section [" + kind + "]");
    }
    return productions;
  }
}
