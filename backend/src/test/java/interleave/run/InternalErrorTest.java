package interleave.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.Library;
import interleave.machine.Options;
import interleave.timeline.Outcome;
import interleave.timeline.TimelineCollector;
import org.junit.jupiter.api.Test;

/** A fault of the runtime itself ends the run in one sentence, never by a Java exception. */
class InternalErrorTest {
  /** The usual library with one module that breaks the runtime. */
  private static final class Faulty implements Library {
    private final Library library = new FrozenLibrary();

    @Override
    public Source find(String name) {
      return name.equals("fault")
          ? new Source.Native(
              (thread, module) -> {
                throw new IllegalStateException("a wire\nis loose");
              })
          : library.find(name);
    }
  }

  @Test
  void aFaultOfTheRuntimeIsAnOutcome() {
    TimelineCollector collector = new TimelineCollector();
    Program program = Program.of("main.py", "print('begun')\nimport fault\nprint('never')\n");
    Run run = new MachineRun(program, Options.DEFAULT, collector, new Faulty());
    while (run.advance(1000)) {
      // to the end
    }
    assertThat(run.advance(1000)).isFalse();
    Outcome outcome = collector.timeline().outcome();
    assertThat(outcome.status()).isEqualTo(Outcome.Status.FAILED);
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.error().type()).isEqualTo("InternalError");
    assertThat(outcome.error().line()).isEqualTo(2);
    assertThat(outcome.error().message())
        .isEqualTo(
            "the runtime itself failed (java.lang.IllegalStateException: a wire is loose);"
                + " this is a fault of Interleave, not of the program");
  }
}
