package interleave.machine.value;

import java.util.ArrayList;

/** {@code repr} of values inside containers, and the guard against containers inside themselves. */
public final class Repr {
  private static final ThreadLocal<ArrayList<Value>> OPEN = ThreadLocal.withInitial(ArrayList::new);

  /** Containers nested deeper than this exceed CPython's recursion limit. */
  private static final int MAX_DEPTH = 990;

  private Repr() {}

  /**
   * {@code repr(value)} where that needs no Python code.
   *
   * @throws NeedsPython when the class defines {@code __repr__} in Python
   */
  public static String of(Value value) {
    if (isOpen(value) && !isNative(value, "__repr__")) {
      throw NeedsPython.SIGNAL;
    }
    return value.repr();
  }

  /**
   * {@code str(value)} where that needs no Python code.
   *
   * @throws NeedsPython when the class defines {@code __str__} or {@code __repr__} in Python
   */
  public static String str(Value value) {
    if (isOpen(value) && !(isNative(value, "__str__") && isNative(value, "__repr__"))) {
      throw NeedsPython.SIGNAL;
    }
    return value.str();
  }

  /** Whether its class may be a program's. */
  private static boolean isOpen(Value value) {
    return value instanceof Instance || value instanceof Type type && type.type() != Type.TYPE;
  }

  static boolean isNative(Value value, String method) {
    return value.type().lookup(method) instanceof NativeFunction;
  }

  /** The items' reprs between commas. */
  static String joined(Value[] items, int size) {
    MemoryMeter.work(4L * size);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      if (i > 0) {
        text.append(", ");
      }
      text.append(of(items[i]));
      Sizes.limit(text.length());
    }
    return text.toString();
  }

  /**
   * Begins writing a container.
   *
   * @return false when it is being written already
   */
  public static boolean enter(Value container) {
    ArrayList<Value> open = OPEN.get();
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == container) {
        return false;
      }
    }
    if (open.size() > MAX_DEPTH) {
      throw Exceptions.recursionError(
          "maximum recursion depth exceeded while getting the repr of an object");
    }
    open.add(container);
    return true;
  }

  /** Ends writing a container. */
  public static void leave(Value container) {
    ArrayList<Value> open = OPEN.get();
    open.remove(open.size() - 1);
  }
}
