package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.machine.Options;
import interleave.run.Program;
import interleave.scenario.Catalogue;
import interleave.scenario.Scenario;
import interleave.scenario.Visible;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario prints what stands beside it, in {@code <name>.out}: recorded from CPython 3.11 by
 * {@code python3 -u name.py > name.out}, as it is written to a terminal. And those whose point is a
 * duration last as long as they say.
 */
class ScenariosTest {
  /** Real time on a busy machine may spoil what an idle one always prints. */
  private static final int RETRIES = 3;

  /** Long enough for every scenario that is to end in a deadlock to have come to it. */
  private static final Duration UNTIL_STUCK = Duration.ofSeconds(4);

  private static final Catalogue CATALOGUE = Catalogue.load();

  static Iterable<String> ids() {
    return CATALOGUE.scenarios().stream().map(Scenario::id).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void printsWhatCPythonPrints(String id) throws IOException {
    Scenario scenario = CATALOGUE.find(id).orElseThrow();
    Program program = scenario.program();
    Result result = Recorded.run(program.fileName(), program.source(), scenario.options());
    assertThat(result.stdout()).isEqualTo(expected(id));
    assertThat(result.status()).isEqualTo(status(scenario.visible()));
  }

  /** The exit status of a program that ends so, -1 where it is never told. */
  private static int status(Visible visible) {
    return switch (visible.ending()) {
      case "finished" -> 0;
      case "failed" -> 1;
      default -> -1;
    };
  }

  @ParameterizedTest
  @MethodSource("ids")
  void cpythonAgrees(String id, @TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(Oracle.available(), "no python3 of version 3.11 here");
    Scenario scenario = CATALOGUE.find(id).orElseThrow();
    Program program = scenario.program();
    Path file = Files.writeString(folder.resolve(program.fileName()), program.source());
    Result result = oracle(scenario.visible(), file, folder);
    for (int retry = 0; retry < RETRIES && !result.stdout().equals(expected(id)); retry++) {
      result = oracle(scenario.visible(), file, folder);
    }
    assertThat(result.stdout()).isEqualTo(expected(id));
    checkEnding(scenario.visible(), result);
  }

  private static Result oracle(Visible visible, Path file, Path folder)
      throws IOException, InterruptedException {
    return visible.ending().equals("deadlock")
        ? Oracle.runStuck(file, folder, UNTIL_STUCK)
        : Oracle.run(file, folder, Oracle.UNBUFFERED);
  }

  /** CPython exits with 1 from a program it refuses or that fails, and names error and line. */
  private static void checkEnding(Visible visible, Result result) {
    boolean finished = visible.ending().equals("finished");
    boolean stuck = visible.ending().equals("deadlock");
    assertThat(result.status()).isEqualTo(finished ? 0 : stuck ? -1 : 1);
    if (visible.error() != null) {
      assertThat(result.lastErrorLine()).isEqualTo(visible.error());
      assertThat(result.stderr()).containsPattern("line " + visible.line() + "\\b");
    }
  }

  private static String expected(String id) throws IOException {
    String resource = "/scenarios/" + id + ".out";
    try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void waitsOverlap() {
    assertThat(seconds("threading/io-bound", 4, Options.DEFAULT)).isEqualTo(0.5, within(0.005));
  }

  @Test
  void computingThreadsTakeTurnsUnderTheGil() {
    double one = seconds("threading/cpu-bound", 1, Options.DEFAULT);
    double four = seconds("threading/cpu-bound", 4, Options.DEFAULT);
    assertThat(four).isCloseTo(4 * one, Percentage.withPercentage(2));
  }

  @Test
  void computingThreadsRunSideBySideWithoutTheGil() {
    double one = seconds("threading/cpu-bound", 1, Options.DEFAULT);
    double four = seconds("threading/cpu-bound", 4, Options.DEFAULT.withGil(false).withCores(4));
    assertThat(four).isCloseTo(one, Percentage.withPercentage(5));
  }

  private static double seconds(String id, int workers, Options options) {
    Scenario scenario = CATALOGUE.find(id).orElseThrow();
    String source = scenario.source().replaceFirst("WORKERS = \\d+", "WORKERS = " + workers);
    Timeline timeline = Recorded.timeline(scenario.program(source), options);
    return timeline.outcome().durationNanos() / 1e9;
  }
}
