package interleave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.syntax.source.SyntaxErrorException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Deep and long programs: neither the stack nor the time gives out. */
class LimitsTest {
  private static final int STACK_BYTES = 512 * 1024;
  private static final int MANY = 20_000;

  private static final Map<String, String> DEEP =
      Map.ofEntries(
          Map.entry("parentheses", "(".repeat(MANY) + "1" + ")".repeat(MANY)),
          Map.entry("parentheses never closed", "(".repeat(MANY)),
          Map.entry("lists", "[".repeat(199) + "]".repeat(199)),
          Map.entry("dicts", "{1:".repeat(199) + "1" + "}".repeat(199)),
          Map.entry("calls", "f(".repeat(199) + ")".repeat(199)),
          Map.entry("calls with a mistake", "f(".repeat(190) + "a b" + ")".repeat(190)),
          Map.entry("targets", "(".repeat(199) + "a" + ")".repeat(199) + " = 1"),
          Map.entry("subscripts", "a[".repeat(199) + "1" + "]".repeat(199)),
          Map.entry("minus", "-".repeat(MANY) + "1"),
          Map.entry("not", "not ".repeat(MANY) + "1"),
          Map.entry("power", "1" + "**1".repeat(MANY)),
          Map.entry("lambda", "lambda: ".repeat(MANY) + "1"),
          Map.entry("conditional", "1 if 1 else ".repeat(MANY) + "1"),
          Map.entry("sum", "1" + "+1".repeat(MANY)),
          Map.entry("attributes", "a" + ".b".repeat(MANY)),
          Map.entry("call chain", "a" + "()".repeat(MANY)),
          Map.entry("elif", "if a: b\n" + "elif a: b\n".repeat(MANY)),
          Map.entry("await", "await ".repeat(MANY) + "a"),
          Map.entry("star target", "*".repeat(MANY) + "a = 1"),
          Map.entry("pattern", "match a:\n case " + "[".repeat(199) + "]".repeat(199) + ": b"),
          Map.entry("f-string", "f'{" + "(".repeat(199) + "1" + ")".repeat(199) + "}'"));

  @TestFactory
  Stream<DynamicTest> deep() {
    return DEEP.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> deep(entry.getValue())));
  }

  private static void deep(String program) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread small =
        new Thread(null, () -> failure.set(failureOf(program)), "small stack", STACK_BYTES);
    small.start();
    small.join();
    assertThat(failure.get()).isNull();
  }

  private static Throwable failureOf(String program) {
    try {
      Parser.parse("deep.py", program);
      return null;
    } catch (SyntaxErrorException clean) {
      return null;
    } catch (RuntimeException | StackOverflowError failure) {
      return failure;
    }
  }

  @Test
  void asDeepAsInPython() {
    Parser.parse("deep.py", "(".repeat(199) + "1" + ")".repeat(199));
    Parser.parse("deep.py", "x = " + "[".repeat(199) + "]".repeat(199));
  }

  @Test
  @Timeout(20)
  void timeIsLinear() {
    String chunk =
        """
        def f(a, b=1, *args, **kwargs):
            for i in range(a):
                if i % 2 == 0 and b:
                    print(f"{i}: {a + b!r}", {"a": [1, 2, (3, 4)]}, sep=", ")
                else:
                    x = y.z[i](a, b)[0].w = (lambda q: q + 1)(i)
            return [n ** 2 for n in args if n]
        """;
    Parser.parse("warm.py", chunk.repeat(1_000));
    long start = System.nanoTime();
    Parser.parse("long.py", chunk.repeat(1_430));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  @Timeout(20)
  void fieldsOfAnFStringTakeLinearTime() {
    Parser.parse("fields.py", "f'" + "{x}".repeat(30_000) + "'");
  }
}
