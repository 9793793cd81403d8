package interleave.library.random;

import interleave.library.Arguments;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.ByteArray;
import interleave.machine.value.Bytes;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.Iteration;
import interleave.machine.value.MemoryMeter;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** {@code _random.Random}, from which {@code random.Random} derives. */
final class Generator extends Instance {
  static final Type TYPE = Type.builtin("Random", Generator::define);

  private static final int MAX_BITS = 1 << 24;

  private final MersenneTwister twister = new MersenneTwister();
  private boolean seeded;
  private boolean shared;
  private int pid;

  /** How many generators of a process were seeded by the run. */
  private static final class Unseeded extends HeapPart {
    int count;
  }

  private Generator(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("_random")
        .allocator(Generator::new)
        .method("seed(self, a=, version=)", Generator::seed)
        .method("random(self, /)", (c, a) -> Float.of(ready(c, a).nextDouble()))
        .method("getrandbits(self, k, /)", (c, a) -> bits(ready(c, a), a[1]))
        .method("_randbelow(self, n, /)", (c, a) -> below(ready(c, a), a[1]))
        .method("_share(self, /)", Generator::share)
        .method("_save(self, /)", (c, a) -> save(ready(c, a)))
        .method("_restore(self, state, /)", Generator::restore);
  }

  /** The generator, seeded anew in a forked process when it is the module's. */
  private static MersenneTwister ready(Context context, Value[] a) {
    Generator self = (Generator) a[0];
    Process process = ThreadState.of(context).process();
    if (!self.seeded || self.shared && self.pid != process.pid()) {
      self.seedFromRun(process);
    }
    return self.twister;
  }

  private static Value share(Context context, Value[] a) {
    Generator self = (Generator) a[0];
    self.shared = true;
    return None.NONE;
  }

  private static Value seed(Context context, Value[] a) {
    Generator self = (Generator) a[0];
    if (Arguments.absent(a[1])) {
      self.seedFromRun(ThreadState.of(context).process());
    } else {
      self.twister.seed(words(number(a[1])));
      self.seeded = true;
      self.pid = ThreadState.of(context).process().pid();
    }
    return None.NONE;
  }

  /**
   * The first generator of the first process is as after {@code random.seed(N)}; the others differ.
   */
  private void seedFromRun(Process process) {
    long seed = process.machine().options().seed();
    int count = process.state(Unseeded.class, Unseeded::new).count++;
    boolean first = count == 0 && process == process.machine().processes().get(0);
    twister.seed(
        first
            ? words(BigInteger.valueOf(seed).abs())
            : new int[] {(int) seed, (int) (seed >>> 32), process.pid(), count});
    seeded = true;
    pid = process.pid();
  }

  /** The non-negative number a seed stands for (library reference, {@code random.seed}). */
  private static BigInteger number(Value seed) {
    Value plain = seed.unwrap();
    if (plain instanceof Integral integer) {
      return integer.big().abs();
    }
    if (plain instanceof Float real) {
      return new BigInteger(Long.toUnsignedString(real.hash()));
    }
    if (plain instanceof Str text) {
      return digested(text.value().getBytes(StandardCharsets.UTF_8));
    }
    if (plain instanceof Bytes || plain instanceof ByteArray) {
      Value[] items = Iteration.closedItems(plain);
      byte[] bytes = new byte[items.length];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) ((Int) items[i]).value;
      }
      return digested(bytes);
    }
    throw Exceptions.typeError(
        "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
  }

  private static BigInteger digested(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
      byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + digest.length);
      System.arraycopy(digest, 0, all, bytes.length, digest.length);
      return new BigInteger(1, all);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int[] words(BigInteger number) {
    int[] words = new int[Math.max(1, (number.bitLength() + 31) / 32)];
    for (int i = 0; i < words.length; i++) {
      words[i] = number.shiftRight(32 * i).intValue();
    }
    return words;
  }

  private static Value bits(MersenneTwister twister, Value count) {
    int k = Arguments.cInt(count);
    if (k < 0) {
      throw Exceptions.valueError("number of bits must be non-negative");
    }
    return k == 0 ? Int.ZERO : bits(twister, k);
  }

  private static Integral bits(MersenneTwister twister, int k) {
    if (k <= Integer.SIZE) {
      return Int.of(twister.next() >>> (Integer.SIZE - k) & 0xffffffffL);
    }
    if (k > MAX_BITS) {
      throw Exceptions.memoryError();
    }
    MemoryMeter.work(k / 8);
    byte[] bytes = new byte[(k + 31) / 32 * 4];
    for (int word = 0, left = k; left > 0; word++, left -= Integer.SIZE) {
      int bits = twister.next();
      bits = left < Integer.SIZE ? bits >>> (Integer.SIZE - left) : bits;
      for (int i = 0; i < 4; i++) {
        bytes[bytes.length - 1 - word * 4 - i] = (byte) (bits >>> (8 * i));
      }
    }
    return Int.of(new BigInteger(1, bytes));
  }

  /** A number in [0, n): draws as many bits as n has until they are below it. */
  private static Value below(MersenneTwister twister, Value bound) {
    Integral n = Arguments.integer(bound);
    if (n.signum() <= 0) {
      return Int.ZERO;
    }
    int k = n.big().bitLength();
    Integral drawn = bits(twister, k);
    while (drawn.big().compareTo(n.big()) >= 0) {
      drawn = bits(twister, k);
    }
    return drawn;
  }

  private static Value save(MersenneTwister twister) {
    int[] words = twister.save();
    Value[] items = new Value[words.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = Int.of(words[i] & 0xffffffffL);
    }
    return Tuple.of(items);
  }

  private static Value restore(Context context, Value[] a) {
    if (!(a[1].unwrap() instanceof Tuple state)) {
      throw Exceptions.typeError("state vector must be a tuple");
    }
    if (state.size() != MersenneTwister.STATE_SIZE) {
      throw Exceptions.valueError("state vector is the wrong size");
    }
    int[] words = new int[state.size()];
    int last = words.length - 1;
    for (int i = 0; i < last; i++) {
      words[i] = (int) unsigned(state.get(i));
    }
    words[last] = (int) Math.max(-1, Math.min(integer(state.get(last)).clampedLong(), last + 1));
    if (words[last] < 0 || words[last] > last) {
      throw Exceptions.valueError("invalid state");
    }
    ready(context, a).restore(words);
    return None.NONE;
  }

  /** As C reads an {@code unsigned long}. */
  private static long unsigned(Value value) {
    Integral number = integer(value);
    if (number.signum() < 0) {
      throw Exceptions.overflowError("can't convert negative value to unsigned int");
    }
    if (number.big().bitLength() > Long.SIZE) {
      throw Exceptions.overflowError("Python int too large to convert to C unsigned long");
    }
    return number.longValue();
  }

  private static Integral integer(Value value) {
    Integral number = Integral.of(value);
    if (number == null) {
      throw Exceptions.typeError("an integer is required");
    }
    return number;
  }
}
