package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code threading.Semaphore} and {@code BoundedSemaphore}: so many may have it at once. */
public final class Semaphore extends Acquirable {
  /** {@code threading.Semaphore}. */
  public static final Type TYPE = Type.builtin("Semaphore", Semaphore::define);

  /** {@code threading.BoundedSemaphore}. */
  public static final Type BOUNDED =
      Type.builtin("BoundedSemaphore", TYPE, t -> t.module("threading"));

  private long value;
  private long initial;

  private Semaphore(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("threading")
        .pythonClass()
        .allocator(Semaphore::new)
        .method("__init__(self, value=)", Semaphore::init)
        .method(
            "acquire(self, blocking=, timeout=)", (c, a) -> self(a).acquireChecked(c, a[1], a[2]))
        .method("release(self, n=)", (c, a) -> self(a).release(c, a[1]))
        .method("__enter__(self)", (c, a) -> self(a).acquireChecked(c, null, null))
        .method("__exit__(self, *args)", (c, a) -> self(a).release(c, null))
        .attribute("_value", s -> Int.of(((Semaphore) s).value));
  }

  private static Semaphore self(Value[] args) {
    return (Semaphore) args[0];
  }

  private static Value init(Context context, Value[] a) {
    Semaphore semaphore = self(a);
    semaphore.value = a[1] == null ? 1 : ((Int) a[1].unwrap()).value;
    semaphore.initial = semaphore.value;
    if (semaphore.value < 0) {
      throw Exceptions.valueError("semaphore initial value must be >= 0");
    }
    semaphore.create(ThreadState.of(context), ResourceKind.SEMAPHORE);
    return None.NONE;
  }

  private Value acquireChecked(Context context, Value blocking, Value timeout) {
    boolean waits = blocking == null || blocking.truth();
    boolean timed = timeout != null && timeout != None.NONE;
    if (!waits && timed) {
      throw Exceptions.valueError("can't specify timeout for non-blocking acquire");
    }
    return take(context, waits, Deadlines.nanos(timeout));
  }

  @Override
  boolean available(ThreadState thread) {
    return value > 0;
  }

  @Override
  int claim(ThreadState thread) {
    value--;
    return holders();
  }

  private int holders() {
    return (int) Math.max(0, initial - value);
  }

  @Override
  boolean heldBy(ThreadState thread) {
    return value < initial;
  }

  @Override
  Value release(Context context) {
    return release(context, null);
  }

  private Value release(Context context, Value count) {
    long given = count == null ? 1 : ((Int) count.unwrap()).value;
    if (given < 1) {
      throw Exceptions.valueError("n must be one or more");
    }
    if (type().isSubclass(BOUNDED) && value + given > initial) {
      throw Exceptions.valueError("Semaphore released too many times");
    }
    value += given;
    released(ThreadState.of(context), holders(), (int) Math.min(given, Integer.MAX_VALUE));
    return None.NONE;
  }

  @Override
  public String repr() {
    return "<"
        + type().fullName()
        + " at "
        + Identity.address(this)
        + ": value="
        + value
        + (type().isSubclass(BOUNDED) ? "/" + initial : "")
        + ">";
  }
}
