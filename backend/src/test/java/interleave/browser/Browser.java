package interleave.browser;

import interleave.run.Run;
import interleave.scenario.Catalogue;
import interleave.server.Server;
import interleave.server.ServerConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A server with the real runtime and a headless Chromium that looks at it. Every method that does
 * something waits for the page's own idle signal, and for nothing else.
 */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final Server server;
  private final ChromeDriver driver;

  Browser() {
    try {
      folder = Files.createTempDirectory("interleave-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = Server.start(ServerConfig.at("localhost", 0), Catalogue.load(), Run::start);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options());
    resize(1280, 800);
  }

  private ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options =
        new ChromeOptions()
            .setBinary("/usr/bin/chromium")
            .addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--user-data-dir=" + folder.resolve("profile"))
            .setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads().toString()));
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Opens a scenario in a new page, as a link to it from elsewhere does. */
  void open(String scenario) {
    driver.get("about:blank");
    driver.get(server.url() + "/#" + scenario);
    idle();
  }

  /** Makes the window that large. */
  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Waits until the page has nothing left to do. */
  void idle() {
    By signal = By.cssSelector("html[data-idle='true']");
    new WebDriverWait(driver, PATIENCE).until(d -> !d.findElements(signal).isEmpty());
  }

  /** Returns the one element with a test id. */
  WebElement one(String testId) {
    return driver.findElement(byId(testId));
  }

  /** Returns the elements with a test id. */
  List<WebElement> all(String testId) {
    return driver.findElements(byId(testId));
  }

  /** Returns the elements a CSS selector finds. */
  List<WebElement> select(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  private static By byId(String testId) {
    return By.cssSelector("[data-testid='" + testId + "']");
  }

  /** Clicks on the element with a test id. */
  void click(String testId) {
    one(testId).click();
    idle();
  }

  /** Clicks on Run and waits for the end. */
  void run() {
    click("run");
  }

  /** Replaces the whole program in the editor by typing. */
  void type(String program) {
    WebElement editor = driver.findElement(By.cssSelector("[data-testid='editor'] .cm-content"));
    editor.click();
    new Actions(driver).keyDown(Keys.CONTROL).sendKeys("a").keyUp(Keys.CONTROL).perform();
    editor.sendKeys(Keys.DELETE, program);
    idle();
  }

  /** Moves the playhead to a moment, as dragging the scrubber does. */
  void scrubTo(long nanos) {
    script(
        """
        const scrubber = document.querySelector('[data-testid=scrubber]');
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        set.call(scrubber, arguments[0]);
        scrubber.dispatchEvent(new Event('input', { bubbles: true }));
        """,
        Long.toString(nanos));
    idle();
  }

  /** Chooses a value in a select box. */
  void choose(String testId, String value) {
    new Select(one(testId)).selectByValue(value);
    idle();
  }

  /** Switches the page's language. */
  void selectLanguage(String language) {
    one("language-" + language).findElement(By.xpath("./..")).click();
    idle();
  }

  /** Chooses whether a box is ticked. */
  void tick(String testId, boolean wanted) {
    WebElement box = one(testId);
    if (box.isSelected() != wanted) {
      box.findElement(By.xpath("./..")).click();
      idle();
    }
  }

  /** Executes JavaScript that calls its last argument with a value when it is done. */
  Object scriptToItsEnd(String code, Object... arguments) {
    return driver.executeAsyncScript(code, arguments);
  }

  /** Executes JavaScript in the page and returns its value. */
  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  /** Makes a picture of the page. */
  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Returns what the browser complained about: errors of scripts, refused content. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Waits for the file a click lets the browser save, and returns its text. */
  String downloaded(String name) throws IOException {
    Path file = downloads().resolve(name);
    new WebDriverWait(driver, PATIENCE).until(d -> Files.exists(file));
    return Files.readString(file);
  }

  private Path downloads() {
    return folder.resolve("downloads");
  }

  @Override
  public void close() {
    driver.quit();
    server.close();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
