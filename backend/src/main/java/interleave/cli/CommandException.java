package interleave.cli;

/** A command cannot be carried out; the message is one line for the user. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitStatus;

  /**
   * Makes the exception.
   *
   * @param exitStatus the status the process ends with: 2 for a wrong command, else 1
   */
  CommandException(int exitStatus, String line) {
    super(line);
    this.exitStatus = exitStatus;
  }

  /** Returns the status the process ends with. */
  int exitStatus() {
    return exitStatus;
  }
}
