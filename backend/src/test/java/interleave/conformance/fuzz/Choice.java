package interleave.conformance.fuzz;

import java.util.Random;

/** The dice of a generator: everything it writes follows from the seed. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    random = new Random(seed);
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** One of several. */
  @SafeVarargs
  final <T> T of(T... from) {
    return from[random.nextInt(from.length)];
  }
}
