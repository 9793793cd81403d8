package interleave.cli;

import interleave.machine.Costs;
import picocli.CommandLine.Option;

/** What things cost in virtual time, as options of {@code run}. */
final class CostOptions {
  private static final double NANOS_PER_MILLI = 1e6;

  @Option(
      names = "--fork-cost",
      paramLabel = "MS",
      defaultValue = "1",
      description = "milliseconds until a forked process begins (default: ${DEFAULT-VALUE})")
  private double forkMillis;

  @Option(
      names = "--spawn-cost",
      paramLabel = "MS",
      defaultValue = "50",
      description = "milliseconds until a spawned process begins (default: ${DEFAULT-VALUE})")
  private double spawnMillis;

  @Option(
      names = "--message-cost",
      paramLabel = "MS",
      defaultValue = "0.02",
      description = "milliseconds a message is under way (default: ${DEFAULT-VALUE})")
  private double messageMillis;

  /** The costs; throws {@link IllegalArgumentException} with a sentence for a user. */
  Costs costs() {
    return Costs.DEFAULT
        .withForkNanos(nanos(forkMillis))
        .withSpawnNanos(nanos(spawnMillis))
        .withMessageNanos(nanos(messageMillis));
  }

  private static long nanos(double millis) {
    return Math.round(millis * NANOS_PER_MILLI);
  }
}
