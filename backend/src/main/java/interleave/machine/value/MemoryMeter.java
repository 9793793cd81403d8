package interleave.machine.value;

import java.util.function.LongConsumer;

/**
 * Counts the bytes a run has asked for since its live objects were last measured, and the work that
 * single instructions do inside. It belongs to the run on the current worker; see {@link #enter}.
 */
public final class MemoryMeter {
  private static final ThreadLocal<MemoryMeter> CURRENT = new ThreadLocal<>();

  private static final long FREE_UNITS = 1024;
  private static final long UNITS_PER_INSTRUCTION = 4;

  /** A single object may be as large in any run: its budget ends by what lives, not by that. */
  private static final long LARGEST_BYTES = 64L << 20;

  private final long largestBytes;
  private final long measureAfterBytes;
  private final long refuseAfterBytes;
  private final Runnable due;
  private final LongConsumer worked;
  private long askedBytes;

  /**
   * A meter.
   *
   * @param boundBytes of what lives; a single object may be as large
   * @param measureAfterBytes when to ask for a measurement
   * @param refuseAfterBytes when not to wait for one any longer but to raise MemoryError
   * @param due told when a measurement is asked for
   * @param worked told how many instructions' worth of work was done inside one
   */
  public MemoryMeter(
      long boundBytes,
      long measureAfterBytes,
      long refuseAfterBytes,
      Runnable due,
      LongConsumer worked) {
    this.largestBytes = Math.max(LARGEST_BYTES, boundBytes);
    this.measureAfterBytes = measureAfterBytes;
    this.refuseAfterBytes = refuseAfterBytes;
    this.due = due;
    this.worked = worked;
  }

  /** Makes this meter the one charged on the current worker, until the next call. */
  public void enter() {
    CURRENT.set(this);
  }

  /** The largest single object of the run on the current worker. */
  static long largestBytes() {
    MemoryMeter meter = CURRENT.get();
    return meter == null ? LARGEST_BYTES : meter.largestBytes;
  }

  /**
   * Accounts for bytes about to be taken; raises MemoryError when that is out of all proportion.
   */
  public static void charge(long bytes) {
    MemoryMeter meter = CURRENT.get();
    if (meter != null) {
      meter.add(bytes);
    }
  }

  /** Accounts for work on that many items or words of 8 bytes; what is soon done costs nothing. */
  public static void work(long units) {
    if (units >= FREE_UNITS) {
      MemoryMeter meter = CURRENT.get();
      if (meter != null) {
        meter.worked.accept(units / UNITS_PER_INSTRUCTION);
      }
    }
  }

  private void add(long bytes) {
    askedBytes += bytes;
    if (askedBytes > refuseAfterBytes) {
      throw Exceptions.memoryError();
    }
    if (askedBytes > measureAfterBytes) {
      due.run();
    }
  }

  /** Bytes asked for since the last {@link #reset}. */
  public long askedBytes() {
    return askedBytes;
  }

  /** Begins to count anew: the live objects have been measured. */
  public void reset() {
    askedBytes = 0;
  }
}
