package interleave.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(3, 2, nanos::get);

  @Test
  void grantsABurstAndThenARate() {
    assertThat(taken("a", 5)).isEqualTo(3);
    nanos.addAndGet(1_000_000_000);
    assertThat(taken("a", 5)).isEqualTo(2);
    nanos.addAndGet(60_000_000_000L);
    assertThat(taken("a", 5)).isEqualTo(3);
  }

  @Test
  void countsEveryAddressByItself() {
    assertThat(taken("a", 5)).isEqualTo(3);
    assertThat(taken("b", 5)).isEqualTo(3);
  }

  private int taken(String key, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      taken += limit.take(key) ? 1 : 0;
    }
    return taken;
  }
}
