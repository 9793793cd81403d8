package interleave.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What CPython 3.11 has in its standard library: every module's public names, and the names of the
 * modules nobody described. Read once from a resource made by {@code src/test/sh/cpython-names.py}.
 */
final class CPythonNames {
  private static final Map<String, Set<String>> NAMES = read();

  private CPythonNames() {}

  static boolean hasModule(String name) {
    return NAMES.containsKey(name);
  }

  static boolean isPackage(String name) {
    String beneath = name + ".";
    return NAMES.keySet().stream().anyMatch(other -> other.startsWith(beneath));
  }

  static Set<String> of(String module) {
    return NAMES.getOrDefault(module, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CPythonNames.class.getResourceAsStream("cpython-names.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        String words = line.substring(colon + 1).trim();
        names.put(line.substring(0, colon), words.isEmpty() ? Set.of() : Set.of(words.split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
