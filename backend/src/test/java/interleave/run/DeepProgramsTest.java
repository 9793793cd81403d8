package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import interleave.timeline.Outcome;
import interleave.timeline.TimelineCollector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Deep programs run on a thread with a small stack as far as CPython 3.11 takes them ({@code
 * python3 FILE}), and are refused from the same depth on with its words.
 */
class DeepProgramsTest {
  private static final int STACK_BYTES = 512 * 1024;

  /** A shape of program, by the number of its parts, and how many of them CPython takes. */
  private record Shape(String begin, String part, String end, int most) {
    String of(int parts) {
      return begin + part.repeat(parts) + end;
    }
  }

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "sum", new Shape("x = 1", " + 1", "\nprint(x)\n", 2_998),
          "elif", new Shape("x = 0\nif x == 1: pass\n", "elif x == 2: pass\n", "", 2_997),
          "not", new Shape("print(", "not ", "1)\n", 2_997),
          "attributes", new Shape("print((1)", ".real", ")\n", 2_997),
          "conditional", new Shape("print(", "1 if 0 else ", "2)\n", 2_997));

  private static final List<Shape> LONG =
      List.of(
          new Shape("x = [", "1, ", "]\n", 100_000),
          new Shape("x = {", "'k': 1, ", "}\n", 100_000),
          new Shape("a = 1\nx = a", " and a", "\n", 20_000),
          new Shape("x = 0 ", "< 1 ", "\n", 20_000));

  @TestFactory
  Stream<DynamicTest> asDeepAsInPython() {
    return SHAPES.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> deep(each.getValue())));
  }

  private static void deep(Shape shape) throws InterruptedException {
    assertThat(outcome(shape.of(shape.most())).error()).isNull();
    Outcome refused = outcome(shape.of(shape.most() + 1));
    assertThat(refused.error().type()).isEqualTo("RecursionError");
    assertThat(refused.error().message())
        .isEqualTo("maximum recursion depth exceeded during compilation");
  }

  @TestFactory
  Stream<DynamicTest> longProgramsAreNotDeep() {
    return LONG.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.part(), () -> assertThat(outcome(each.of(each.most())).error()).isNull()));
  }

  private static Outcome outcome(String source) throws InterruptedException {
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    Thread small = new Thread(null, () -> outcome.set(run(source)), "small stack", STACK_BYTES);
    small.start();
    small.join();
    return outcome.get();
  }

  private static Outcome run(String source) {
    TimelineCollector collector = new TimelineCollector();
    Run run = Run.start(Program.of("main.py", source), Options.DEFAULT, collector);
    while (run.advance(100_000)) {
      // to its end
    }
    return collector.timeline().outcome();
  }
}
