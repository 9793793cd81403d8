package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interleave.machine.Options;
import interleave.machine.Preemption;
import interleave.timeline.Timeline;
import interleave.timeline.TimelineJson;
import interleave.timeline.TimelineText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small programs in {@code src/test/resources/golden} and, beside each, all that happens when it
 * runs. A first line {@code # options: gil=off cores=2} sets options.
 *
 * <p>After a change that is meant to show, {@code mvn test -Dtest=GoldenTimelinesTest
 * -Dgolden.update=true} writes the texts anew; the difference is to be read before it is kept.
 */
class GoldenTimelinesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String OPTIONS = "# options:";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in = TimelineJson.class.getResourceAsStream(TimelineJson.SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> programsMakeTheirTimelines() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.list(FOLDER)) {
      programs = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
    }
    assertThat(programs).isNotEmpty();
    return programs.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String source = Files.readString(file);
    Options options = options(source);
    Timeline timeline = Recording.of(source, options);
    byte[] json = Recording.json(timeline);
    assertThat(Recording.json(Recording.of(source, options))).as("second run").isEqualTo(json);
    assertThat(SCHEMA.validate(MAPPER.readTree(json))).as("schema").isEmpty();
    assertThat(TimelineJson.read(new ByteArrayInputStream(json))).as("read").isEqualTo(timeline);
    String text = TimelineText.of(timeline);
    Path golden = Path.of(file.toString().replaceAll("\\.py$", ".txt"));
    if (UPDATE) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static Options options(String source) {
    String first = source.lines().findFirst().orElse("");
    Options options = Options.DEFAULT;
    if (first.startsWith(OPTIONS)) {
      for (String word : first.substring(OPTIONS.length()).strip().split(" ")) {
        options = with(options, word);
      }
    }
    return options;
  }

  private static Options with(Options options, String word) {
    String value = word.substring(word.indexOf('=') + 1);
    return switch (word.substring(0, word.indexOf('='))) {
      case "gil" -> options.withGil(value.equals("on"));
      case "lines" -> options.withLines(value.equals("on"));
      case "cores" -> options.withCores(Integer.parseInt(value));
      case "switch-interval" -> options.withSwitchIntervalNanos(Long.parseLong(value));
      case "preemption" ->
          options.withPreemption(value.equals("any") ? Preemption.ANY : Preemption.CPYTHON);
      default -> throw new IllegalArgumentException(word);
    };
  }
}
