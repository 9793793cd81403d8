package interleave.scenario;

/** A file of the catalogue is not as it should be; the message says which, where and what. */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Makes the message {@code threading/lock.py, line 3: problem}.
   *
   * @param file the file, below the catalogue's root
   * @param line the line, from 1
   * @param problem what is wrong, without a full stop
   */
  public ScenarioException(String file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
