package interleave.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a whole: both languages, and programs that go wrong. */
class PageIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void speaksBothLanguages() {
    browser.open("threading/thread");
    browser.selectLanguage("ja");
    assertThat(browser.one("scenario-title").getText()).contains("スレッド");
    browser.selectLanguage("en");
    assertThat(browser.one("scenario-title").getText()).contains("thread");
  }

  @Test
  void namesTheLineOfAWrongProgram() {
    browser.open("own");
    browser.type("print(1)\nfor x in y\n");
    browser.run();
    assertThat(browser.one("outcome").getDomAttribute("data-status")).isEqualTo("refused");
    assertThat(browser.one("outcome").getText()).contains("SyntaxError: expected ':'");
    assertThat(browser.select(".cm-lintRange-error, .cm-lintPoint-error")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080", "420, 844"})
  void fitsTheWindow(int width, int height) {
    browser.resize(width, height);
    browser.open("loop/cooperative");
    browser.run();
    assertThat(
            browser.script(
                """
                const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
                return [scrollWidth - clientWidth, scrollHeight - clientHeight].join();
                """))
        .isEqualTo("0,0");
    browser.resize(1280, 800);
  }

  @Test
  void givesTheProgramItsInput() {
    browser.open("own");
    browser.type("print('hello', input())\n");
    browser.one("input").sendKeys("Ada");
    browser.run();
    assertThat(browser.one("output").getText()).contains("hello Ada");
    browser.open("threading/thread");
    assertThat(browser.all("input")).isEmpty();
  }

  @Test
  void anEndlessProgramEndsByItsBudget() {
    browser.open("own");
    browser.type("n = 0\nwhile True: n += 1\n");
    browser.run();
    assertThat(browser.one("outcome").getDomAttribute("data-status")).isEqualTo("budget");
    assertThat(browser.one("outcome").getText()).contains("after 50,000,000 instructions");
    browser.selectLanguage("ja");
    assertThat(browser.one("outcome").getText()).contains("命令数 50,000,000");
    browser.selectLanguage("en");
  }
}
