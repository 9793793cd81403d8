package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Budget;
import interleave.machine.Options;
import interleave.timeline.Outcome;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a program tries, it comes to an end of its own or to that of its budget. */
@Timeout(60)
class HostileProgramsTest {
  private static final Budget DEFAULT = Budget.DEFAULT;

  /** A tenth of the instructions a run has by default, to save the time of the build. */
  private static final Options OPTIONS =
      Options.DEFAULT.withBudget(
          new Budget(
              DEFAULT.instructions() / 10,
              DEFAULT.virtualNanos(),
              DEFAULT.memoryBytes() / 4,
              DEFAULT.events() / 10,
              DEFAULT.outputBytes(),
              DEFAULT.lanes() / 10,
              DEFAULT.recursionDepth()));

  static List<String> endless() {
    return List.of(
        "while True: pass",
        "while True: print('x')",
        "while True: print('x' * 1000000)",
        "s = 'x'\nwhile True: s += s",
        "d = {}\ni = 0\nwhile True:\n    d[i] = i\n    i += 1",
        "s = set()\ni = 0\nwhile True:\n    s.add(str(i))\n    i += 1",
        "while True: f'{1:60000000}'",
        "a = ['x'] * 1000000\nwhile True: ''.join(a)",
        "a = [1] * 1000000\nwhile True: 2 in a",
        "a = [1] * 1000000\nwhile True: b = a[:]",
        "a = list(range(1000000, 0, -1))\nwhile True: sorted(a)",
        "s = 'a' * 1000000\nwhile True: s.find('b')",
        "import time\ntime.sleep(10**6)",
        "import time\nwhile True: time.sleep(100)",
        "import threading\ndef f():\n    while True: threading.Thread(target=f).start()\nf()",
        "import asyncio\nasync def f():\n    while True:\n        asyncio.create_task(f())\n"
            + "        await asyncio.sleep(0)\nasyncio.run(f())",
        "import re\nre.match('(a+)+b', 'a' * 100)",
        "import re\nwhile True: re.findall('a*', 'a' * 1000)",
        "import timeit\ntimeit.timeit('while True: pass')",
        "from decimal import *\ngetcontext().prec = 190_000\nDecimal(2).ln()",
        "while True:\n    try: 1 / 0\n    except ZeroDivisionError: pass");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void endlessProgramsEndWithTheirBudget(String source) {
    Timeline timeline = Recording.of(source, OPTIONS);
    assertThat(timeline.outcome().status()).isEqualTo(Outcome.Status.BUDGET);
    assertThat(timeline.outcome().message()).startsWith("The run was ended after ").endsWith(".");
    assertThat(timeline.events()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "instructions     | while True: pass",
        "virtual seconds  | import time; time.sleep(10**6)",
        "MiB of memory    | a = [[[]] * 100 for _ in range(100000)]",
        "events           | import time\\nwhile True: time.sleep(0); print",
        "bytes of output  | while True: print('x' * 100000, end='')",
        "lanes            | import threading\\nwhile True: threading.Thread(target=print).start()",
      })
  void eachBoundEndsARunThatGoesBeyondIt(String unit, String line) {
    Timeline timeline = Recording.of(line.replace("\\n", "\n"), OPTIONS);
    assertThat(timeline.outcome().status()).isEqualTo(Outcome.Status.BUDGET);
    assertThat(timeline.outcome().args()).containsEntry("unit", unit);
  }

  static Stream<String> immoderate() {
    return Stream.of(
        "[0] * 10**12",
        "10**10**10",
        "list(range(10**12))",
        "f'{1:1000000000000}'",
        "'%1000000000d' % 1",
        "'a'.ljust(10**10)",
        "bytes(10**12)",
        "def f(): f()\nf()",
        "f = lambda: f()\nf()",
        "def g(): yield from g()\nnext(g())",
        "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
        "class A:\n    def __eq__(self, other): return self == other\nA() == A()",
        "class A:\n    def __getattr__(self, name): return self.other\nA().x",
        "class A:\n    def __init__(self): A()\nA()",
        "class A:\n    def __str__(self): return f'{self}'\nprint(A())",
        "g = iter([1])\nfor i in range(100000): g = map(abs, g)\nnext(g)",
        "g = iter([1])\nfor i in range(100000): g = (x for x in g)\nnext(g)");
  }

  @ParameterizedTest
  @MethodSource("immoderate")
  void immoderateDemandsRaise(String source) {
    Outcome outcome = Recording.of("print('before')\n" + source).outcome();
    assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
    assertThat(outcome.error().type())
        .isIn("MemoryError", "OverflowError", "RecursionError", "ValueError");
  }

  @ParameterizedTest
  @MethodSource("immoderate")
  void whatWasPrintedBeforeIsKept(String source) {
    assertThat(Recording.stdout(Recording.of("print('before')\n" + source))).isEqualTo("before\n");
  }
}
