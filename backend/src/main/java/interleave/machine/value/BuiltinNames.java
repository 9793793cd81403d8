package interleave.machine.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code dir()} lists of CPython 3.11's built-in classes, and its built-in names. Read once
 * from a resource made by {@code src/test/sh/builtin-names.py}.
 */
public final class BuiltinNames {
  private static final Map<String, List<String>> NAMES = read();

  private BuiltinNames() {}

  /** All names a built-in class's objects have, sorted; empty where nobody wrote them down. */
  static List<String> of(Type type) {
    return NAMES.getOrDefault(type.simpleName(), List.of());
  }

  /** The names of module {@code builtins}, in its own order. */
  public static List<String> ofBuiltins() {
    return NAMES.get("builtins");
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BuiltinNames.class.getResourceAsStream("builtin-names.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        names.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
