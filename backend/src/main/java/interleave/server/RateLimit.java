package interleave.server;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts what each key (an address) does, as a bucket of tokens that refills steadily. Thread-safe;
 * a bucket that is full again is forgotten.
 */
final class RateLimit {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int TIDY_ABOVE = 1_000;

  private final int burst;
  private final int perSecond;
  private final LongSupplier nanoClock;
  private final Map<String, Bucket> buckets = new HashMap<>();

  private record Bucket(double tokens, long atNanos) {}

  /**
   * Makes a limit.
   *
   * @param burst how many at once
   * @param perSecond how many a second from then on
   * @param nanoClock the time, in nanoseconds from any moment
   */
  RateLimit(int burst, int perSecond, LongSupplier nanoClock) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.nanoClock = nanoClock;
  }

  /** Takes a token; returns false when there is none. */
  synchronized boolean take(String key) {
    long now = nanoClock.getAsLong();
    if (buckets.size() > TIDY_ABOVE) {
      buckets.values().removeIf(bucket -> tokens(bucket, now) >= burst);
    }
    double tokens = tokens(buckets.getOrDefault(key, new Bucket(burst, now)), now);
    boolean taken = tokens >= 1;
    buckets.put(key, new Bucket(taken ? tokens - 1 : tokens, now));
    return taken;
  }

  private double tokens(Bucket bucket, long now) {
    double refill = (now - bucket.atNanos) / NANOS_PER_SECOND * perSecond;
    return Math.min(burst, bucket.tokens + refill);
  }
}
