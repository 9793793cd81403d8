package interleave.run;

import interleave.analysis.Findings;
import interleave.analysis.LiveFindings;
import interleave.code.UnsupportedFeatureException;
import interleave.machine.Library;
import interleave.machine.Machine;
import interleave.machine.Options;
import interleave.machine.Scheduler;
import interleave.machine.frame.Code;
import interleave.syntax.ast.Module;
import interleave.syntax.source.SyntaxErrorException;
import interleave.timeline.Header;
import interleave.timeline.Outcome;
import interleave.timeline.Outcome.ErrorReport;
import interleave.timeline.Recorder;
import interleave.timeline.TimelineSink;
import java.util.Iterator;

/** A program on a machine of its own, recorded. */
final class MachineRun implements Run {
  private final Program program;
  private final Options options;
  private final Library library;
  private final Recorder recorder;
  private Machine machine;
  private boolean begun;
  private boolean ended;

  MachineRun(Program program, Options options, TimelineSink sink) {
    this(program, options, sink, new FrozenLibrary());
  }

  /** Runs with a library of the caller's. */
  MachineRun(Program program, Options options, TimelineSink sink, Library library) {
    this.program = program;
    this.options = options;
    this.library = library;
    Header header =
        new Header(
            new Header.Program(program.scenario(), program.title(), program.source()), options);
    this.recorder = new Recorder(header, sink, options.budget().events());
    recorder.show(new LiveFindings(recorder));
  }

  @Override
  public boolean advance(int maxInstructions) {
    if (ended) {
      return false;
    }
    try {
      if (begun) {
        proceed(maxInstructions);
      } else {
        begin();
      }
    } catch (RuntimeException | StackOverflowError e) {
      end(Outcomes.internalError(machine, e));
    }
    return !ended;
  }

  private void proceed(int maxInstructions) {
    boolean more = machine.advance(maxInstructions);
    recorder.flush();
    if (!more) {
      end(Outcomes.of(machine));
    }
  }

  private void begin() {
    begun = true;
    recorder.begin();
    try {
      Module tree = Programs.parse(program);
      Code code = Programs.compile(tree, program.path());
      machine = new Machine(options, recorder, library, Scheduler.FAIR, input());
      machine.boot(code, program.fileName(), tree.warningText());
    } catch (SyntaxErrorException e) {
      end(Outcome.refused(report(e)));
    } catch (UnsupportedFeatureException e) {
      end(Outcome.refused(Outcomes.unsupported(e)));
    }
  }

  /** The lines of the input; who is asked for one has seen everything written before. */
  private Iterator<String> input() {
    Iterator<String> lines = program.input().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        recorder.flush();
        return lines.hasNext();
      }

      @Override
      public String next() {
        return lines.next();
      }
    };
  }

  private static ErrorReport report(SyntaxErrorException e) {
    return new ErrorReport(
        e.kind().pythonName(),
        e.message(),
        e.line(),
        e.column(),
        e.endLine(),
        e.endColumn(),
        e.text());
  }

  private void end(Outcome outcome) {
    ended = true;
    recorder.end(outcome, Findings::of);
  }

  @Override
  public void stop() {
    if (!ended) {
      if (!begun) {
        begun = true;
        recorder.begin();
      }
      end(
          machine == null
              ? Outcome.stopped(0, 0)
              : Outcome.stopped(machine.nowNanos(), machine.steps()));
    }
  }
}
