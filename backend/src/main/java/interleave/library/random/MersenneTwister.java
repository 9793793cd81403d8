package interleave.library.random;

/**
 * MT19937 (Matsumoto and Nishimura, 1998) with the authors' seeding by an array, as CPython's
 * {@code _random} uses it.
 */
final class MersenneTwister {
  private static final int WORDS = 624;
  private static final int MIDDLE = 397;
  private static final int TWIST = 0x9908b0df;
  private static final double UNIT = 1.0 / 9007199254740992.0;

  private final int[] state = new int[WORDS];
  private int index;

  /** Begins anew with a key of 32-bit words, the lowest first. */
  void seed(int[] key) {
    seed(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(WORDS, key.length); k > 0; k--) {
      state[i] = (state[i] ^ mixed(i, 1664525)) + key[j] + j;
      i = advance(i);
      j = (j + 1) % key.length;
    }
    for (int k = WORDS - 1; k > 0; k--) {
      state[i] = (state[i] ^ mixed(i, 1566083941)) - i;
      i = advance(i);
    }
    state[0] = 0x80000000;
    index = WORDS;
  }

  private void seed(int word) {
    state[0] = word;
    for (int i = 1; i < WORDS; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private int mixed(int i, int factor) {
    return (state[i - 1] ^ (state[i - 1] >>> 30)) * factor;
  }

  private int advance(int i) {
    if (i + 1 < WORDS) {
      return i + 1;
    }
    state[0] = state[WORDS - 1];
    return 1;
  }

  /** The next 32 bits. */
  int next() {
    if (index >= WORDS) {
      generate();
    }
    int word = state[index++];
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return word ^ (word >>> 18);
  }

  private void generate() {
    for (int i = 0; i < WORDS; i++) {
      int word = (state[i] & 0x80000000) | (state[(i + 1) % WORDS] & 0x7fffffff);
      state[i] = state[(i + MIDDLE) % WORDS] ^ (word >>> 1) ^ ((word & 1) == 0 ? 0 : TWIST);
    }
    index = 0;
  }

  /** A double in [0, 1) with 53 random bits. */
  double nextDouble() {
    long high = next() >>> 5;
    long low = next() >>> 6;
    return (high * 67108864.0 + low) * UNIT;
  }

  /** How many numbers {@link #save} gives. */
  static final int STATE_SIZE = WORDS + 1;

  /** The state: its words, then the index. */
  int[] save() {
    int[] saved = java.util.Arrays.copyOf(state, WORDS + 1);
    saved[WORDS] = index;
    return saved;
  }

  /** Takes a state that {@link #save} gave. */
  void restore(int[] saved) {
    System.arraycopy(saved, 0, state, 0, WORDS);
    index = saved[WORDS];
  }
}
