package interleave.machine;

/**
 * What things cost in virtual time: on CPython these costs decide who prints first.
 *
 * @param instructionNanos one instruction
 * @param forkNanos from {@code fork} to the child's first step
 * @param spawnNanos from a {@code spawn} to the first step of the main module there
 * @param messageNanos a message's way from process to process
 */
public record Costs(long instructionNanos, long forkNanos, long spawnNanos, long messageNanos) {
  /** What they are, in order of magnitude, on a machine of today. */
  public static final Costs DEFAULT = new Costs(50, 1_000_000, 50_000_000, 20_000);

  /** The longest that can be meant: an hour. */
  private static final long MOST_NANOS = 3_600_000_000_000L;

  /** Checks the numbers; throws {@link IllegalArgumentException} with a sentence for a user. */
  public Costs {
    if (instructionNanos < 1) {
      throw new IllegalArgumentException("the cost of an instruction must be at least 1 ns");
    }
    check("fork", forkNanos);
    check("spawn", spawnNanos);
    check("message", messageNanos);
  }

  private static void check(String what, long nanos) {
    if (nanos < 0 || nanos > MOST_NANOS) {
      throw new IllegalArgumentException(
          "the cost of a " + what + " must be between 0 and one hour");
    }
  }

  /** Returns these costs with another one of an instruction. */
  public Costs withInstructionNanos(long nanos) {
    return new Costs(nanos, forkNanos, spawnNanos, messageNanos);
  }

  /** Returns these costs with another one of a fork. */
  public Costs withForkNanos(long nanos) {
    return new Costs(instructionNanos, nanos, spawnNanos, messageNanos);
  }

  /** Returns these costs with another one of a spawn. */
  public Costs withSpawnNanos(long nanos) {
    return new Costs(instructionNanos, forkNanos, nanos, messageNanos);
  }

  /** Returns these costs with another one of a message. */
  public Costs withMessageNanos(long nanos) {
    return new Costs(instructionNanos, forkNanos, spawnNanos, nanos);
  }
}
