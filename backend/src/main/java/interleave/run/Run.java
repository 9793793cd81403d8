package interleave.run;

import interleave.machine.Options;
import interleave.timeline.TimelineSink;

/**
 * One execution of a program, done in slices on the caller's thread.
 *
 * <p>A run owns no thread and needs none between two slices: who does not call {@link #advance} any
 * more has parked it. It may move between threads, but only one may be inside it at a time.
 */
public interface Run {

  /**
   * Prepares a run; the program's first instruction is executed by the first {@link #advance}. A
   * program that is refused is a run, too: it begins and ends with the outcome {@code refused}.
   *
   * @param sink is told what happens, from within {@link #advance} and {@link #stop}
   */
  static Run start(Program program, Options options, TimelineSink sink) {
    return new MachineRun(program, options, sink);
  }

  /**
   * Executes at most about {@code maxInstructions} instructions and hands what was recorded to the
   * sink before returning. After the end it does nothing.
   *
   * @return whether there is more to do; false once the sink was told the end
   */
  boolean advance(int maxInstructions);

  /** Ends the run now with the outcome {@code stopped}; does nothing after the end. */
  void stop();
}
