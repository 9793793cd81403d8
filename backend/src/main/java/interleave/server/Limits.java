package interleave.server;

import java.time.Duration;

/**
 * What viewers together and each of them may ask of one server.
 *
 * @param sockets open WebSockets in all
 * @param socketsPerAddress open WebSockets of one address
 * @param runs runs that have begun and not ended, in all; a viewer has at most one
 * @param workers threads that execute runs
 * @param runBurst runs an address may start at once
 * @param runsPerSecond runs an address may start from then on
 * @param messageBytes size of a message from a viewer
 * @param sourceChars length of a program
 * @param idle how long a silent WebSocket stays open
 */
public record Limits(
    int sockets,
    int socketsPerAddress,
    int runs,
    int workers,
    int runBurst,
    int runsPerSecond,
    int messageBytes,
    int sourceChars,
    Duration idle) {

  /** A class room at one server on an ordinary machine. */
  public static final Limits DEFAULT =
      new Limits(200, 50, 64, 2, 60, 10, 256 * 1024, 100_000, Duration.ofMinutes(5));
}
