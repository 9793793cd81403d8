package interleave.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import interleave.browser.EventRows.Row;
import interleave.scenario.Catalogue;
import interleave.scenario.Chapter;
import interleave.scenario.Scenario;
import interleave.scenario.Visible;
import interleave.visible.Expectations;
import interleave.visible.Play;
import interleave.visible.Seen;
import interleave.visible.Sight;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * What every scenario says is to be seen can be pointed at on the page: its lanes and resources by
 * their names, its events as rows of the event table with their causes, its findings and its end.
 * The rows are found by the numbers the events have in a run without a browser, so the page has to
 * show the very same run.
 */
class ScenariosIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @TestFactory
  Stream<DynamicNode> everyChapter() {
    return Catalogue.load().chapters().stream().map(ScenariosIT::chapter);
  }

  private static DynamicNode chapter(Chapter chapter) {
    return dynamicContainer(
        chapter.id(),
        chapter.scenarios().stream()
            .map(scenario -> dynamicTest(scenario.id(), () -> isVisible(scenario))));
  }

  private static void isVisible(Scenario scenario) {
    Visible visible = scenario.visible();
    browser.open(scenario.id());
    assertThat(browser.one("scenario-title").getText()).isEqualTo(scenario.title().en());
    browser.run();
    assertThat(browser.one("outcome").getDomAttribute("data-status")).isEqualTo(visible.ending());
    if (visible.error() != null) {
      assertThat(browser.one("outcome").getText()).contains(visible.error());
    }
    assertThat(lanes()).containsAll(visible.lanes());
    assertThat(resources()).containsAll(visible.resources());
    checkFindings(visible);
    checkEvents(scenario);
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> lanes() {
    return texts(
        """
        return [...document.querySelectorAll('[data-lane-kind]')].map((row) =>
          row.dataset.laneKind + ' ' +
          (row.querySelector('.lane-name') ?? row.querySelector('.process-name').firstChild).textContent);
        """);
  }

  private static List<String> resources() {
    return texts(
        """
        return [...document.querySelectorAll("[data-testid='resource']")].map((row) =>
          row.dataset.kind + ' ' + row.querySelector('code').textContent);
        """);
  }

  private static List<String> texts(String script) {
    return ((List<?>) browser.script(script)).stream().map(String.class::cast).toList();
  }

  private static void checkFindings(Visible visible) {
    for (String kind : visible.findings()) {
      assertThat(browser.select("[data-testid='outcome'] li[data-kind='" + kind + "']"))
          .as(kind)
          .isNotEmpty();
    }
  }

  private static void checkEvents(Scenario scenario) {
    Sight sight = Sight.of(Play.of(scenario));
    List<Seen> expected = Expectations.events(scenario.visible(), sight);
    if (expected.isEmpty()) {
      return;
    }
    List<Integer> seqs = expected.stream().map(Seen::seq).toList();
    List<Integer> places = expected.stream().map(sight.events()::indexOf).toList();
    List<Row> rows = EventRows.read(browser, seqs, places);
    assertThat(rows).extracting(Row::seq).containsExactlyElementsOf(seqs);
    for (int i = 0; i < rows.size(); i++) {
      checkRow(rows.get(i), expected.get(i));
    }
  }

  private static void checkRow(Row row, Seen expected) {
    assertThat(row.type()).as("%s", expected).isEqualTo(expected.type());
    assertThat(row.lane()).as("%s", expected).isEqualTo(expected.lane());
    assertThat(row.laneName()).endsWith(expected.laneName());
    assertThat(row.cause()).isEqualTo(expected.cause() == null ? 0 : expected.cause().seq());
    assertThat(row.sentence()).as("%s", expected).isNotBlank().contains(expected.resource());
  }
}
