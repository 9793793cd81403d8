package interleave.browser;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.timeline.Timeline;
import interleave.timeline.TimelineJson;
import interleave.timeline.TimelineValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What a viewer sees of, and does with, the scenario {@code threading/lock}. */
class LockIT {
  private static final long IN_BOBS_VISIT_NANOS = 450_000_000;

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void runTheScenario() {
    browser.open("threading/lock");
    if (!browser.all("revert").isEmpty()) {
      browser.click("revert");
    }
    browser.run();
    assertThat(browser.one("outcome").getDomAttribute("data-status")).isEqualTo("finished");
  }

  @Test
  void showsALaneForEveryThreadAndOneForTheLock() {
    assertThat(browser.select("[data-lane-kind='thread'] .lane-name"))
        .extracting(WebElement::getText)
        .containsExactly("MainThread", "Thread-1 (visit)", "Thread-2 (visit)", "Thread-3 (visit)");
    assertThat(browser.select("[data-lane-kind='process']")).hasSize(1);
    assertThat(browser.select("[data-testid='resource'][data-kind='lock'] code"))
        .extracting(WebElement::getText)
        .containsExactly("lock");
    assertThat(browser.one("output").getText())
        .contains("Ann has the lock")
        .contains("Cem gives it back");
    assertThat(isPainted()).isTrue();
    assertThat(browser.complaints()).isEmpty();
  }

  /** Whether there is anything but one colour on the canvas. */
  private static boolean isPainted() {
    return (Boolean)
        browser.script(
            """
            const canvas = document.querySelector('[data-testid=canvas]');
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const colours = new Set();
            for (let i = 0; i < data.length; i += 4) {
              colours.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
            }
            return colours.size > 10;
            """);
  }

  @Test
  void drawsTheHandOverOfTheLock() {
    String handOver = "li[data-from-type='lock.released'][data-to-type='lock.acquired']";
    boolean shown = browser.select(handOver).size() == 2;
    if (!shown) {
      browser.click("all-arrows");
    }
    assertThat(browser.select(handOver)).hasSize(2);
  }

  @Test
  void stepsForthAndBack() {
    browser.click("to-start");
    browser.click("step-forward");
    browser.click("step-forward");
    browser.click("step-forward");
    int third = currentSeq();
    String caption = browser.one("caption").getText();
    assertThat(caption).isNotBlank();
    browser.click("step-forward");
    assertThat(currentSeq()).isGreaterThan(third);
    browser.click("step-back");
    assertThat(currentSeq()).isEqualTo(third);
    assertThat(browser.one("caption").getText()).isEqualTo(caption);
  }

  private static int currentSeq() {
    List<WebElement> rows = browser.select("tr[aria-current='step']");
    assertThat(rows).hasSize(1);
    return Integer.parseInt(rows.get(0).getDomAttribute("data-seq"));
  }

  @Test
  void showsTheStateAtAnyMoment() {
    browser.scrubTo(IN_BOBS_VISIT_NANOS);
    assertThat(stateOf("Thread-1 (visit)")).isEqualTo("ended");
    assertThat(stateOf("Thread-2 (visit)")).isEqualTo("sleeping");
    assertThat(stateOf("Thread-3 (visit)")).isEqualTo("blocked");
    assertThat(stateOf("MainThread")).isEqualTo("blocked");

    browser.click("tab-state");
    WebElement lock =
        browser.select("[data-testid='state'] [data-resource][data-holders]").stream()
            .filter(element -> element.getText().startsWith("lock"))
            .findFirst()
            .orElseThrow();
    assertThat(lock.getDomAttribute("data-holders")).isEqualTo(laneOf("Thread-2 (visit)"));
    assertThat(lock.getDomAttribute("data-waiters")).isEqualTo(laneOf("Thread-3 (visit)"));
    browser.click("tab-events");
  }

  private static String stateOf(String lane) {
    return row(lane).getDomAttribute("data-state");
  }

  private static String laneOf(String lane) {
    return row(lane).getDomAttribute("data-lane");
  }

  private static WebElement row(String lane) {
    return browser.select("button[data-lane]").stream()
        .filter(row -> row.findElement(By.className("lane-name")).getText().equals(lane))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void runsWhatTheViewerTypes() {
    browser.type("print('typed', 6 * 7)\n");
    browser.run();
    assertThat(browser.one("output").getText()).contains("typed 42").doesNotContain("Ann");
    assertThat(browser.select("[data-lane-kind='thread']")).hasSize(1);
    browser.click("revert");
    browser.run();
    assertThat(browser.one("output").getText()).contains("Ann has the lock");
  }

  @Test
  void exportsAValidTimeline() throws IOException {
    browser.click("export");
    String json = browser.downloaded("threading-lock.timeline.json");
    assertThat(SchemaCheck.violations(json)).isEmpty();
    Timeline timeline =
        TimelineJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(TimelineValidator.violations(timeline)).isEmpty();
    assertThat(timeline.header().program().scenario()).isEqualTo("threading/lock");
    assertThat(timeline.events()).hasSizeGreaterThan(50);
  }
}
