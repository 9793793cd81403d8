package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.library.Modules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The modules and names that teaching programs use are here, or refused before the program runs.
 */
class UsedNamesTest {
  /** A name, and whether it works. */
  record Used(String name, boolean works) {}

  static List<Used> names() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                UsedNamesTest.class.getResourceAsStream("used-names.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(UsedNamesTest::of)
          .toList();
    }
  }

  private static Stream<Used> of(String line) {
    List<String> words = List.of(line.split(" "));
    boolean works = words.get(0).equals("works");
    return words.stream().skip(1).map(name -> new Used(name, works));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksOrIsRefusedByName(Used used) {
    List<String> refusals =
        Check.of(Program.of("main.py", program(used.name()))).stream()
            .map(feature -> feature.what())
            .toList();
    if (used.works()) {
      assertThat(refusals).isEmpty();
      assertThat(isThere(used.name())).as("is there").isTrue();
    } else {
      assertThat(refusals).anyMatch(what -> what.contains(used.name()));
    }
  }

  /** A program that uses a module, a name of one, or a built-in name. */
  private static String program(String name) {
    String module = module(name);
    return module.equals(name)
        ? "import " + name + "\n"
        : module.isEmpty() ? name + "\n" : "import " + module + "\n" + name + "\n";
  }

  /** The longest part of a name that is a module of CPython's; empty for a built-in name. */
  private static String module(String name) {
    if (Modules.has(name) || Modules.refusal(name) != null) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : module(name.substring(0, dot));
  }

  private static boolean isThere(String name) {
    String module = module(name);
    if (module.equals(name)) {
      return Modules.has(name);
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return Offers.of(module.isEmpty() ? "builtins" : module).has(last);
  }
}
