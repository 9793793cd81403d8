package interleave.machine.value;

import java.util.Arrays;

/** Walking through iterables from Java. */
public final class Iteration {
  private Iteration() {}

  /**
   * A native iterator that will not run Python code.
   *
   * @throws NeedsPython where Python code would have to run
   * @throws PyException TypeError when the value is not iterable
   */
  public static Iterator closed(Value iterable) {
    Iterator iterator = closedOrNull(iterable);
    if (iterator == null) {
      if (!Operations.isIterable(iterable)) {
        throw notIterable(iterable);
      }
      throw NeedsPython.SIGNAL;
    }
    return iterator;
  }

  /** A native iterator that will not run Python code, or null. */
  public static Iterator closedOrNull(Value iterable) {
    if (iterable instanceof Iterator iterator) {
      return iterator.closed() ? iterator : null;
    }
    if (iterable instanceof Instance && !Repr.isNative(iterable, "__iter__")) {
      return null;
    }
    Iterator iterator = iterable.iterator();
    return iterator != null && iterator.closed() ? iterator : null;
  }

  /** The TypeError for a value that cannot be iterated. */
  public static PyException notIterable(Value value) {
    return Exceptions.typeError("'" + value.type().name() + "' object is not iterable");
  }

  /**
   * All items of an iterable; as for {@link #closed}. A changing container does not disturb the
   * result; a list's or tuple's items come as a copy only where they must.
   */
  public static Value[] closedItems(Value iterable) {
    Value plain = iterable instanceof Instance ? null : iterable;
    if (plain instanceof Tuple tuple) {
      MemoryMeter.work(tuple.length());
      return tuple.items();
    }
    if (plain instanceof List list) {
      MemoryMeter.work(list.size());
      return list.toArray();
    }
    Iterator iterator = closed(iterable);
    Value[] items = new Value[Math.max(8, Sizes.items(Math.max(0, iterable.length())))];
    Toll toll = new Toll();
    int count = 0;
    for (Value item = iterator.next(null); item != null; item = iterator.next(null)) {
      if (count == items.length) {
        items = Arrays.copyOf(items, Sizes.items(count * 2L));
      }
      items[count++] = item;
      toll.pay();
    }
    return count == items.length ? items : Arrays.copyOf(items, count);
  }

  /**
   * As {@link #closedItems}.
   *
   * @param error the TypeError's message for a value that cannot be iterated, null for the usual
   */
  static Value[] array(Value iterable, String error) {
    if (error != null && !Operations.isIterable(iterable)) {
      throw Exceptions.typeError(error);
    }
    return closedItems(iterable);
  }

  /** Whether an exception ends an iteration. */
  static boolean isStop(PyException exception) {
    return exception.value().type().isSubclass(Exceptions.STOP_ITERATION);
  }
}
