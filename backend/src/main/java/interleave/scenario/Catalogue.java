package interleave.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** All chapters and scenarios, in their order. Immutable. */
public final class Catalogue {
  private static final String CHAPTER_FILE = "chapter.toml";

  private final List<Chapter> chapters;
  private final Map<String, Scenario> byId = new LinkedHashMap<>();

  private Catalogue(List<Chapter> chapters) {
    this.chapters = chapters;
    for (Chapter chapter : chapters) {
      for (Scenario scenario : chapter.scenarios()) {
        byId.put(scenario.id(), scenario);
      }
    }
  }

  /**
   * Reads the catalogue that is part of the product.
   *
   * @throws ScenarioException when a file of it is not as it should be
   */
  public static Catalogue load() {
    return of(CatalogueFiles.onClassPath());
  }

  /**
   * Reads a catalogue from files.
   *
   * @param files content by path below the root, for example {@code threading/lock.py}
   * @throws ScenarioException when a file is not as it should be
   */
  public static Catalogue of(SortedMap<String, String> files) {
    List<Chapter> chapters =
        files.keySet().stream()
            .filter(path -> path.endsWith("/" + CHAPTER_FILE))
            .map(path -> chapter(path.substring(0, path.indexOf('/')), files))
            .sorted(Comparator.comparingInt(Chapter::order))
            .toList();
    return new Catalogue(chapters);
  }

  private static Chapter chapter(String id, SortedMap<String, String> files) {
    String file = id + "/" + CHAPTER_FILE;
    Header header = Header.parse(file, 1, files.get(file));
    List<Scenario> scenarios =
        files.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(id + "/") && entry.getKey().endsWith(".py"))
            .map(entry -> ScenarioFile.parse(withoutSuffix(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparingInt(Scenario::order))
            .toList();
    return new Chapter(id, header.text("title"), header.integer("order"), scenarios);
  }

  private static String withoutSuffix(String path) {
    return path.substring(0, path.length() - ".py".length());
  }

  /** Returns the chapters in their order. */
  public List<Chapter> chapters() {
    return chapters;
  }

  /** Returns all scenarios, chapter by chapter. */
  public List<Scenario> scenarios() {
    return List.copyOf(byId.values());
  }

  /** Returns the scenario of an id such as {@code threading/lock}. */
  public Optional<Scenario> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
