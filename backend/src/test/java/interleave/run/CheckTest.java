package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Options;
import interleave.timeline.Outcome;
import interleave.timeline.TimelineCollector;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static List<String> check(String source) {
    return Check.of(Program.of("main.py", source)).stream()
        .map(feature -> feature.line() + ":" + feature.column() + " " + feature.what())
        .toList();
  }

  @Test
  void acceptsWhatIsThere() {
    assertThat(check("import time, os.path\nfrom math import *\nprint(time.time(), os.path.join)"))
        .isEmpty();
    assertThat(check("from __future__ import annotations\nimport os as system\nsystem.getpid()"))
        .isEmpty();
  }

  @Test
  void leavesToCPythonsErrorsWhatCPythonDoesNotHaveEither() {
    assertThat(check("import nowhere\nimport time\ntime.nothing\nnothing")).isEmpty();
  }

  @Test
  void namesModulesAndTheirNames() {
    assertThat(
            check(
                """
                import socket
                from ssl import wrap_socket
                import time as t, os
                def f():
                    return t.clock_settime, os.path.join, os.fork
                from time import clock_settime
                """))
        .containsExactly(
            "1:8 module 'socket' (this runtime is closed to the outside by design)",
            "2:1 module 'ssl' (this runtime is closed to the outside by design)",
            "5:12 time.clock_settime",
            "5:43 os.fork",
            "6:18 time.clock_settime");
  }

  @Test
  void namesBuiltInsAndSyntax() {
    assertThat(check("x = eval('1')\nmatch x:\n    case 1: open('a')\n"))
        .containsExactly(
            "1:5 eval()",
            "2:1 'match' statement",
            "3:13 open() (this runtime is closed to the outside by design)");
  }

  @Test
  void namesMetaclassesDescriptorsAndHooks() {
    assertThat(
            check(
                """
                from abc import ABCMeta
                class Fine(metaclass=ABCMeta):
                    @property
                    def x(self): return 1
                class Meta(type): pass
                class Made(metaclass=Meta): pass
                def outer():
                    class Field:
                        def __get__(self, instance, owner): return 1
                        def __set__(self, instance, value): pass
                class Named(property): pass
                """))
        .containsExactly(
            "5:12 metaclass",
            "6:12 metaclass",
            "9:9 descriptor class",
            "10:9 descriptor class",
            "11:13 descriptor class");
  }

  @Test
  void doubtsNamesThatMayBeAnythingElse() {
    assertThat(check("import time\ndef f(time): return time.clock_settime\n")).isEmpty();
    assertThat(check("def eval(x): return x\neval(1)\n")).isEmpty();
    assertThat(check("try:\n  import time as m\nexcept E:\n  import os as m\nm.fork\n")).isEmpty();
  }

  @Test
  void everyModuleThatIsThereCanBeLookedInto() {
    assertThat(interleave.library.Modules.has("time")).isTrue();
    assertThat(Offers.of("time").has("sleep")).isTrue();
    assertThat(Offers.of("random").has("randint")).isTrue();
    assertThat(Offers.of("builtins").has("print")).isTrue();
  }

  @Test
  void nothingIsExecutedOfAProgramThatIsRefused() {
    TimelineCollector collector = new TimelineCollector();
    Run run =
        Run.start(
            Program.of("main.py", "print('begun')\nimport socket\n"), Options.DEFAULT, collector);
    while (run.advance(1000)) {
      // to the end
    }
    Outcome outcome = collector.timeline().outcome();
    assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(outcome.error().type()).isEqualTo("UnsupportedFeature");
    assertThat(outcome.error().line()).isEqualTo(2);
    assertThat(outcome.error().column()).isEqualTo(8);
    assertThat(collector.timeline().events()).isEmpty();
  }
}
