package interleave.cli;

import interleave.timeline.Outcome.ErrorReport;

/** Tells why a program was never started. */
final class Refusal {
  private Refusal() {}

  /** Returns the lines a terminal shows, as CPython's where CPython would refuse it as well. */
  static String report(ErrorReport error, String fileName) {
    return "%s: %s, line %d%n".formatted(error.type(), error.message(), error.line());
  }
}
