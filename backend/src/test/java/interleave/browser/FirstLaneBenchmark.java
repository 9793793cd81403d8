package interleave.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Measures, in a browser, the time from the click on Run to the first painted lane of that run, on
 * a warm server. Not part of {@code verify}, where other things run beside it: {@code mvn verify
 * -Pbenchmark}.
 */
class FirstLaneBenchmark {
  private static final int WARM_UP = 10;
  private static final int RUNS = 30;
  private static final double TARGET_MILLIS = 100;

  @Test
  void firstLaneComesAtOnce() {
    try (Browser browser = new Browser()) {
      browser.open("threading/lock");
      for (int i = 0; i < WARM_UP; i++) {
        millis(browser);
      }
      double[] millis = new double[RUNS];
      Arrays.setAll(millis, i -> millis(browser));
      Arrays.sort(millis);
      double median = millis[RUNS / 2];
      System.out.printf(
          Locale.ROOT,
          "click on Run to first painted lane: median %.1f ms, 90%% below %.1f ms, longest %.1f"
              + " ms%n",
          median,
          millis[RUNS * 9 / 10],
          millis[RUNS - 1]);
      assertThat(median).isLessThan(TARGET_MILLIS);
    }
  }

  private static double millis(Browser browser) {
    browser.run();
    return ((Number)
            browser.script(
                "const { runClicked, firstPainted } = window.__interleave.timings;"
                    + " return firstPainted - runClicked;"))
        .doubleValue();
  }
}
