package interleave.timeline;

import interleave.machine.event.On;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a run ended.
 *
 * @param exit the exit status of the main process, or null if it never came to one
 * @param durationNanos virtual time from the first step to the last
 * @param steps instructions executed by all lanes together
 * @param message a sentence, where the status alone does not say it all, or null
 * @param args the names and numbers of the message, so that it can be said in another language; in
 *     the order of their keys
 * @param error why a run failed or a program was refused, or null
 * @param waits who waited for what at the end, for a deadlock
 */
public record Outcome(
    Status status,
    Integer exit,
    long durationNanos,
    long steps,
    String message,
    Map<String, String> args,
    ErrorReport error,
    List<Wait> waits) {

  /** Kinds of findings that say why nobody could go on. */
  private static final Set<String> STANDSTILLS = Set.of("deadlock", "forkedLock", "stuck");

  /** Keeps copies of what may change. */
  public Outcome {
    waits = List.copyOf(waits);
    args = Collections.unmodifiableMap(new TreeMap<>(args));
  }

  /** Returns the outcome of a run that came to its end, with this exit status. */
  public static Outcome finished(int exit, long durationNanos, long steps) {
    return new Outcome(
        Status.FINISHED, exit, durationNanos, steps, null, Map.of(), null, List.of());
  }

  /** Returns the outcome of a run whose main thread ended by an exception. */
  public static Outcome failed(ErrorReport error, long durationNanos, long steps) {
    return failed(error, 1, durationNanos, steps);
  }

  /** The same with an exit status of its own: 130 after a KeyboardInterrupt. */
  public static Outcome failed(ErrorReport error, int exit, long durationNanos, long steps) {
    return new Outcome(Status.FAILED, exit, durationNanos, steps, null, Map.of(), error, List.of());
  }

  /** Returns the outcome of a run in which nobody could ever go on. */
  public static Outcome deadlock(String message, List<Wait> waits, long durationNanos, long steps) {
    return new Outcome(Status.DEADLOCK, null, durationNanos, steps, message, Map.of(), null, waits);
  }

  /** Returns this outcome with a message and its names and numbers. */
  public Outcome saying(String message, Map<String, String> args) {
    return new Outcome(status, exit, durationNanos, steps, message, args, error, waits);
  }

  /** Returns a deadlock's outcome in the words of the findings that say who waits for whom. */
  public Outcome toldBy(List<Finding> findings) {
    List<String> titles =
        findings.stream().filter(f -> STANDSTILLS.contains(f.kind())).map(Finding::title).toList();
    return status != Status.DEADLOCK || titles.isEmpty()
        ? this
        : deadlock(String.join(" ", titles), waits, durationNanos, steps);
  }

  /** Returns the outcome of a run that cost too much; the message says which bound it reached. */
  public static Outcome budget(
      String message, Map<String, String> args, long durationNanos, long steps) {
    return new Outcome(Status.BUDGET, null, durationNanos, steps, message, args, null, List.of());
  }

  /** Returns the outcome of a run its viewer stopped. */
  public static Outcome stopped(long durationNanos, long steps) {
    return new Outcome(Status.STOPPED, null, durationNanos, steps, null, Map.of(), null, List.of());
  }

  /** Returns the outcome of a program that was never started. */
  public static Outcome refused(ErrorReport error) {
    return new Outcome(Status.REFUSED, null, 0, 0, null, Map.of(), error, List.of());
  }

  /** Ways a run ends. */
  public enum Status {
    /** The program came to its end. */
    FINISHED,
    /** An exception nobody caught ended the main thread. */
    FAILED,
    /** Nobody could ever go on. */
    DEADLOCK,
    /** A bound on what a run may cost was reached. */
    BUDGET,
    /** The viewer stopped it. */
    STOPPED,
    /** The text is no program, or one that is not supported; it was never started. */
    REFUSED
  }

  /**
   * A lane that waited at the end.
   *
   * @param line the line it stood at, 0 where there is none
   * @param on what it waited for
   * @param owner the lane that holds it, 0 where none does
   */
  public record Wait(int lane, int line, On on, int owner) {}

  /**
   * An error with its place in the program. Lines and columns count from 1, columns in code points;
   * 0 where there is none.
   *
   * @param type the exception's type, for example {@code SyntaxError}
   * @param text the line's text, or null
   */
  public record ErrorReport(
      String type, String message, int line, int column, int endLine, int endColumn, String text) {

    /** Returns an error of which no more than the line is known, or 0 for not even that. */
    public static ErrorReport at(int line, String type, String message) {
      return new ErrorReport(type, message, line, 0, 0, 0, null);
    }
  }
}
