package interleave.library;

import interleave.machine.value.Exceptions;
import interleave.machine.value.Failures;
import interleave.machine.value.Float;
import interleave.machine.value.Integral;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.RealNumber;
import interleave.machine.value.Str;
import interleave.machine.value.Truth;
import interleave.machine.value.Value;

/** Reading the arguments of native functions as CPython's argument parsers do. */
public final class Arguments {
  private Arguments() {}

  /** Whether an optional argument was left out or is None. */
  public static boolean absent(Value value) {
    return value == null || value == None.NONE;
  }

  /** The value, None for null. */
  public static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  /**
   * The int a value stands for by {@code __index__}.
   *
   * @throws NeedsPython when that is written in Python
   * @throws PyException TypeError for anything else
   */
  public static Integral integer(Value value) {
    Integral number = Integral.of(value);
    if (number != null) {
      return number;
    }
    if (Operations.override(value, "__index__") != null) {
      throw NeedsPython.index(value);
    }
    throw Exceptions.typeError(
        "'" + value.type().name() + "' object cannot be interpreted as an integer");
  }

  /** As {@link #integer}, for a value that must fit C's {@code int}. */
  public static int cInt(Value value) {
    Integral number = integer(value);
    long small = number.clampedLong();
    if (!number.fitsLong() || small != (int) small) {
      throw Exceptions.overflowError("Python int too large to convert to C int");
    }
    return (int) small;
  }

  /** As {@link #integer}, for a value that must fit C's {@code long}. */
  public static long cLong(Value value) {
    Integral number = integer(value);
    if (!number.fitsLong()) {
      throw Exceptions.overflowError("Python int too large to convert to C long");
    }
    return number.longValue();
  }

  /** As {@link #integer}, for a value that must fit C's {@code Py_ssize_t}. */
  public static long cSize(Value value) {
    Integral number = integer(value);
    if (!number.fitsLong()) {
      throw Exceptions.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.longValue();
  }

  /**
   * The float a number stands for.
   *
   * @throws NeedsPython when {@code __float__} or {@code __index__} is written in Python
   * @throws PyException TypeError for anything else
   */
  public static double real(Value value) {
    if (value.unwrap() instanceof Float number) {
      return number.value;
    }
    if (Operations.override(value, "__float__") != null) {
      throw NeedsPython.SIGNAL;
    }
    Integral number = Integral.of(value);
    if (number != null) {
      return number.toDouble();
    }
    if (value.unwrap() instanceof RealNumber other) {
      return other.toDouble();
    }
    if (Operations.override(value, "__index__") != null) {
      throw NeedsPython.SIGNAL;
    }
    throw Exceptions.typeError("must be real number, not " + value.type().name());
  }

  /**
   * The text of a str.
   *
   * @param subject how the error calls the argument: {@code "write() argument"}
   */
  public static String text(Value value, String subject) {
    String text = Str.text(value);
    if (text == null) {
      throw Exceptions.typeError(subject + " must be str, not " + Failures.given(value));
    }
    return text;
  }

  /** The truth of an optional argument. */
  public static boolean flag(Value value, boolean absent) {
    return value == null ? absent : Truth.of(value);
  }
}
