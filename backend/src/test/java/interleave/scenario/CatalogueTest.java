package interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.machine.Options;
import interleave.machine.Preemption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String CHAPTER = "title.en = \"Threads\"\norder = 1\n";
  private static final String HEADER =
      """
      # /// scenario
      # title.en = "A lock"
      # title.ja = "ロック"
      # summary.en = "One line."
      # explanation.en = \"""
      # First.
      #
      # Second.
      # \"""
      # order = 10
      """;

  private static Catalogue of(String... pathsAndContents) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      files.put(pathsAndContents[i], pathsAndContents[i + 1]);
    }
    return Catalogue.of(files);
  }

  private static Scenario only(String content) {
    return of("a/chapter.toml", CHAPTER, "a/b.py", content).find("a/b").orElseThrow();
  }

  @Test
  void separatesHeaderAndProgram() {
    Scenario scenario = only(HEADER + "# ///\n\nprint(1)\n\nprint(2)\n");
    assertThat(scenario.title()).isEqualTo(new Text("A lock", "ロック"));
    assertThat(scenario.summary()).isEqualTo(new Text("One line.", "One line."));
    assertThat(scenario.explanation().en()).isEqualTo("First.\n\nSecond.");
    assertThat(scenario.source()).isEqualTo("print(1)\n\nprint(2)\n");
    assertThat(scenario.options()).isEqualTo(Options.DEFAULT);
    assertThat(scenario.program().fileName()).isEqualTo("b.py");
  }

  @Test
  void readsOptionsAndKnobs() {
    Scenario scenario =
        only(
            HEADER
                + """
                # [options]
                # cores = 2
                # gil = false
                # preemption = "any"
                # [[knobs]]
                # name = "N"
                # label.en = "How many"
                # min = 1
                # max = 8
                # ///

                N = 3
                """);
    assertThat(scenario.options())
        .isEqualTo(Options.DEFAULT.withCores(2).withGil(false).withPreemption(Preemption.ANY));
    assertThat(scenario.knobs())
        .containsExactly(new Knob("N", new Text("How many", "How many"), 1, 8));
  }

  @Test
  void readsWhatIsToBeSeen() {
    Scenario scenario =
        only(
            HEADER
                + """
                # [visible]
                # ending = "refused"
                # error = "SyntaxError: 'await' outside function"
                # line = 3
                # seconds = 0.5
                # lanes = ["thread MainThread"]
                # resources = ["lock lock"]
                # events = [
                #   "MainThread: lock.acquired lock",
                # ]
                # findings = ["deadlock"]
                # ///
                """);
    assertThat(scenario.visible())
        .isEqualTo(
            new Visible(
                "refused",
                "SyntaxError: 'await' outside function",
                3,
                0.5,
                List.of("thread MainThread"),
                List.of("lock lock"),
                List.of("MainThread: lock.acquired lock"),
                List.of("deadlock")));
    assertThat(only(HEADER + "# ///\n").visible())
        .isEqualTo(
            new Visible("finished", null, 0, null, List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void ordersChaptersAndScenarios() {
    Catalogue catalogue =
        of(
            "a/chapter.toml",
            "title.en = \"Later\"\norder = 2\n",
            "b/chapter.toml",
            "title.en = \"Sooner\"\norder = 1\n",
            "b/x.py",
            HEADER.replace("order = 10", "order = 20") + "# ///\n",
            "b/y.py",
            HEADER + "# ///\n",
            "b/y.out",
            "not a scenario");
    assertThat(catalogue.chapters()).extracting(Chapter::id).containsExactly("b", "a");
    assertThat(catalogue.scenarios()).extracting(Scenario::id).containsExactly("b/y", "b/x");
  }

  @Test
  void saysWhereAHeaderIsWrong() {
    assertProblem("print(1)\n", "a/b.py, line 1: must be '# /// scenario'");
    assertProblem(HEADER, "a/b.py, line 1: the header is never closed by '# ///'");
    assertProblem(
        HEADER + "print(1)\n# ///\n", "a/b.py, line 11: a line of the header must begin with '# '");
    assertProblem(
        HEADER.replace("order = 10", "rank = 10") + "# ///\n",
        "a/b.py, line 2: 'order' must be an integer");
    assertProblem(
        HEADER + "# [options]\n# cors = 2\n# ///\n", "a/b.py, line 2: there is no option 'cors'");
    assertProblem(
        HEADER + "# [visible]\n# lane = 2\n# ///\n", "there is nothing visible called 'lane'");
    assertProblem(HEADER + "# [visible]\n# lanes = [2]\n# ///\n", "'visible.lanes' must be text");
    assertProblem(HEADER.replace("\"A lock\"", "A lock") + "# ///\n", "a/b.py, line 2: ");
  }

  @Test
  void aKnobNamesAConstantOfTheProgram() {
    String knob =
        "# [[knobs]]\n# name = \"N\"\n# label.en = \"n\"\n# min = 1\n# max = 2\n# ///\n\n";
    assertProblem(HEADER + knob + "M = 3\n", "the program has no line 'N = …' for the knob");
  }

  private static void assertProblem(String content, String message) {
    assertThatThrownBy(() -> only(content))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(message);
  }

  @Test
  void theProductsOwnScenariosAreComplete() {
    Catalogue catalogue = Catalogue.load();
    assertThat(catalogue.find("threading/lock")).isPresent();
    assertThat(catalogue.scenarios())
        .allSatisfy(
            scenario -> {
              assertThat(scenario.source().lines().count()).isBetween(1L, 40L);
              for (Text text :
                  new Text[] {scenario.title(), scenario.summary(), scenario.explanation()}) {
                assertThat(text.en()).isNotBlank();
                assertThat(text.ja()).isNotBlank().isNotEqualTo(text.en());
              }
            });
  }
}
