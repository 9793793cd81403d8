package interleave.machine;

import interleave.machine.event.On;
import interleave.machine.value.ExceptionInstance;
import java.util.List;

/** How a run of the machine came to its end. */
public sealed interface Ending {
  /** The main process ended by itself. */
  record Exited(int status) implements Ending {}

  /**
   * The main thread was ended by an exception nobody caught.
   *
   * @param status of the process: 130 after a KeyboardInterrupt, else 1
   */
  record Failed(ExceptionInstance exception, int line, int status) implements Ending {}

  /** Nobody can ever go on. */
  record Deadlock(List<Wait> waits) implements Ending {}

  /**
   * A bound of the budget was reached.
   *
   * @param bound how much the budget grants
   * @param unit of what: "instructions", "MiB of memory"
   */
  record OutOfBudget(long bound, String unit) implements Ending {}

  /**
   * The program asked for something this runtime does not know.
   *
   * @param what a noun phrase
   */
  record Refused(String what, int line) implements Ending {}

  /**
   * What one lane waits for at a deadlock.
   *
   * @param owner the lane that holds it, 0 if none does
   */
  record Wait(int lane, int line, On on, int owner) {}
}
