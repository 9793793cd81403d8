package interleave.machine.value;

/** Reading integers where Python takes an index ({@code __index__}). */
public final class Indexes {
  private Indexes() {}

  /**
   * The int a value stands for, or null where it stands for none.
   *
   * @throws NeedsPython when its class defines {@code __index__} in Python
   */
  static Integral integral(Value value) {
    if (value.unwrap() instanceof Integral number) {
      return number;
    }
    if (value instanceof Instance) {
      Value method = value.type().lookup("__index__");
      if (method != null && !(method instanceof NativeFunction)) {
        throw NeedsPython.index(value);
      }
    }
    return null;
  }

  /** The int a value stands for; raises TypeError where it stands for none. */
  static Integral require(Value value) {
    Integral number = integral(value);
    if (number == null) {
      throw Exceptions.typeError(
          "'" + value.type().name() + "' object cannot be interpreted as an integer");
    }
    return number;
  }

  /** An argument that must fit C's {@code Py_ssize_t}, as repeat counts and widths must. */
  static long size(Value value) {
    Integral number = require(value);
    if (!number.fitsLong()) {
      throw Exceptions.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.longValue();
  }

  /**
   * How often a sequence is to be repeated.
   *
   * @throws PyException OverflowError where the count does not fit C's {@code Py_ssize_t}
   */
  static long times(Integral count) {
    if (!count.fitsLong()) {
      throw Exceptions.overflowError("cannot fit 'int' into an index-sized integer");
    }
    return Math.max(0, count.longValue());
  }

  /** An argument that must fit a C int. */
  static int cInt(Value value) {
    long number = require(value).clampedLong();
    if (number != (int) number) {
      throw Exceptions.overflowError("Python int too large to convert to C int");
    }
    return (int) number;
  }

  /** A flag that CPython reads as a C int. */
  static boolean flag(Value value) {
    return cInt(value) != 0;
  }

  /** An optional start or stop, null or None where absent; resolved against a length, clipped. */
  static int bound(Value value, int absent, int length) {
    if (value == null || value == None.NONE) {
      return absent;
    }
    Integral number = integral(value);
    if (number == null) {
      throw Exceptions.typeError(
          "slice indices must be integers or None or have an __index__ method");
    }
    return clip(number.clampedLong(), length);
  }

  /** Refuses an optional start or stop that is no index, before anything else is looked at. */
  static void checkBounds(Value start, Value stop) {
    bound(start, 0, 0);
    bound(stop, 0, 0);
  }

  /** An optional start or stop of a search, null where absent; None is none. */
  static int place(Value value, int absent, int length) {
    if (value == null) {
      return absent;
    }
    Integral number = integral(value);
    if (number == null) {
      throw Exceptions.typeError("slice indices must be integers or have an __index__ method");
    }
    return clip(number.clampedLong(), length);
  }

  /** A position as slices take it: negative ones count from the end; clipped to the length. */
  static int clip(long index, int length) {
    long from = index < 0 ? index + length : index;
    return (int) Math.max(0, Math.min(from, length));
  }

  /**
   * The place of a subscript in a sequence.
   *
   * @param typeError message for a key that is no int, to be followed by its type's name
   * @param kind the sequence as {@code "list index out of range"} names it
   */
  static int item(Value key, int length, String typeError, String kind) {
    Integral number = key instanceof Int small ? small : integral(key);
    if (number == null) {
      throw Exceptions.typeError(typeError + key.type().name());
    }
    if (!number.fitsLong()) {
      throw Exceptions.indexError("cannot fit 'int' into an index-sized integer");
    }
    long index = number.longValue();
    if (index < 0) {
      index += length;
    }
    if (index < 0 || index >= length) {
      throw Exceptions.indexError(kind + " index out of range");
    }
    return (int) index;
  }
}
