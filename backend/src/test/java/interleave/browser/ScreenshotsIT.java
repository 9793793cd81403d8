package interleave.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Makes pictures of the page, for the README and for looking at. They go to the folder the system
 * property {@code interleave.images} names.
 */
class ScreenshotsIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("interleave.images", "target/images"));
  private static final long IN_BOBS_VISIT_NANOS = 450_000_000;

  @Test
  void takesPictures() throws IOException {
    Files.createDirectories(FOLDER);
    try (Browser browser = new Browser()) {
      browser.resize(1440, 900);
      browser.open("threading/lock");
      browser.run();
      browser.scrubTo(IN_BOBS_VISIT_NANOS);
      for (String theme : new String[] {"light", "dark"}) {
        browser.choose("theme", theme);
        save(browser, "lock-" + theme);
      }
      browser.selectLanguage("ja");
      save(browser, "lock-japanese");
      browser.choose("theme", "light");
      browser.selectLanguage("en");
      browser.click("projection");
      save(browser, "lock-projected");
      browser.click("projection");
      for (String scenario : new String[] {"shared-data", "cpu-bound", "io-bound"}) {
        browser.open("threading/" + scenario);
        browser.run();
        save(browser, scenario);
      }
      browser.resize(500, 900);
      save(browser, "phone");
    }
  }

  private static void save(Browser browser, String name) throws IOException {
    byte[] png = browser.screenshot();
    assertThat(png.length).isGreaterThan(10_000);
    Files.write(FOLDER.resolve(name + ".png"), png);
  }
}
