package interleave.visible;

/**
 * An event as it is seen.
 *
 * @param laneName what its lane is called within its process
 * @param resource the name of the resource it is about (of a call, its future), empty where it is
 *     about none
 * @param text lane, type and what it is about, in one line
 * @param cause the event without which it could not have happened, or null
 */
public record Seen(
    int seq,
    long timeNanos,
    String type,
    int lane,
    String laneName,
    String resource,
    String text,
    Seen cause) {
  private static final String BECAUSE = " ← ";

  /** Whether an expectation speaks of this event: it may leave out words at the end. */
  boolean matches(String expectation) {
    String[] parts = expectation.split(BECAUSE, -1);
    return begins(text, parts[0])
        && (parts.length == 1 || cause != null && begins(cause.text, parts[1]));
  }

  private static boolean begins(String text, String words) {
    return text.startsWith(words)
        && (text.length() == words.length()
            || !Character.isLetterOrDigit(text.charAt(words.length())));
  }

  @Override
  public String toString() {
    return text + (cause == null ? "" : BECAUSE + cause.text);
  }
}
