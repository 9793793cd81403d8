package interleave.machine.value;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * {@code id()}: numbers given in the order they are asked for, so that a run always shows the same
 * ones. The table belongs to the run on the current worker; see {@link #enter}.
 */
public final class Identity {
  /** Spaced and based as addresses on a 64-bit Linux look. */
  private static final long FIRST = 0x7f0000001000L;

  private static final long STEP = 0x30;
  private static final ThreadLocal<Identity> CURRENT = new ThreadLocal<>();

  private final Map<Value, Long> numbers = new IdentityHashMap<>();

  /** Makes this table the one asked on the current worker, until the next call. */
  public void enter() {
    CURRENT.set(this);
  }

  /** {@code id(value)}. */
  public static long of(Value value) {
    Identity table = CURRENT.get();
    return table.numbers.computeIfAbsent(value, v -> FIRST + STEP * table.numbers.size());
  }

  /** Gives a forked object the identity its original has, if it was ever asked for. */
  public static void inherit(Value original, Value copy) {
    Map<Value, Long> table = CURRENT.get().numbers;
    Long number = table.get(original);
    if (number != null) {
      table.put(copy, number);
    }
  }

  /** The hash of an object that has none of its own: its identity, rotated as CPython does. */
  public static long hash(Value value) {
    return Long.rotateRight(of(value), 4);
  }

  /** {@code <module.Name object at 0x…>}. */
  public static String defaultRepr(Value value) {
    return "<" + value.type().fullName() + " object at " + address(value) + ">";
  }

  /** The identity as reprs write it. */
  public static String address(Value value) {
    return String.format("0x%012x", of(value));
  }
}
