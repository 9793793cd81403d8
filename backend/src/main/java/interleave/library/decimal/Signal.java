package interleave.library.decimal;

import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Map;

/** What a context can trap, in the order CPython lists the signals, and their exceptions. */
enum Signal {
  INVALID_OPERATION(Conditions.INVALID, "InvalidOperation"),
  FLOAT_OPERATION(Conditions.FLOAT_OPERATION, "FloatOperation", Exceptions.TYPE_ERROR),
  DIVISION_BY_ZERO(Conditions.DIVISION_BY_ZERO, "DivisionByZero", Exceptions.ZERO_DIVISION_ERROR),
  OVERFLOW(Conditions.OVERFLOW, "Overflow"),
  UNDERFLOW(Conditions.UNDERFLOW, "Underflow"),
  SUBNORMAL(Conditions.SUBNORMAL, "Subnormal"),
  INEXACT(Conditions.INEXACT, "Inexact"),
  ROUNDED(Conditions.ROUNDED, "Rounded"),
  CLAMPED(Conditions.CLAMPED, "Clamped");

  /** {@code decimal.DecimalException}. */
  static final Type EXCEPTION = derived("DecimalException", Exceptions.ARITHMETIC_ERROR);

  /** The conditions behind {@code InvalidOperation}, in the order CPython lists them. */
  static final Map<Integer, Type> CONDITIONS = conditions();

  private static final Type[] TYPES = types();

  private final int bits;
  private final String title;
  private final Type[] also;

  Signal(int bits, String title, Type... also) {
    this.bits = bits;
    this.title = title;
    this.also = also;
  }

  /** Its bits among {@link Conditions}. */
  int bits() {
    return bits;
  }

  /** Its exception. */
  Type type() {
    return TYPES[ordinal()];
  }

  /** Its name in Python. */
  String title() {
    return title;
  }

  private static Type derived(String name, Type... bases) {
    return Type.create(name, bases, Signal::define);
  }

  private static void define(TypeTable table) {
    table.module("decimal");
  }

  private static Type[] types() {
    Type[] types = new Type[values().length];
    for (Signal signal : new Signal[] {INEXACT, ROUNDED, SUBNORMAL, CLAMPED}) {
      types[signal.ordinal()] = derived(signal.title, EXCEPTION);
    }
    Type inexact = types[INEXACT.ordinal()];
    Type rounded = types[ROUNDED.ordinal()];
    types[OVERFLOW.ordinal()] = derived("Overflow", inexact, rounded);
    types[UNDERFLOW.ordinal()] = derived("Underflow", inexact, rounded, types[SUBNORMAL.ordinal()]);
    types[INVALID_OPERATION.ordinal()] = CONDITIONS.get(Conditions.INVALID_OPERATION);
    for (Signal signal : new Signal[] {FLOAT_OPERATION, DIVISION_BY_ZERO}) {
      types[signal.ordinal()] = derived(signal.title, EXCEPTION, signal.also[0]);
    }
    return types;
  }

  private static Map<Integer, Type> conditions() {
    Type invalid = derived("InvalidOperation", EXCEPTION);
    Map<Integer, Type> types = new java.util.LinkedHashMap<>();
    types.put(Conditions.INVALID_OPERATION, invalid);
    types.put(Conditions.CONVERSION_SYNTAX, derived("ConversionSyntax", invalid));
    types.put(Conditions.DIVISION_IMPOSSIBLE, derived("DivisionImpossible", invalid));
    types.put(
        Conditions.DIVISION_UNDEFINED,
        derived("DivisionUndefined", invalid, Exceptions.ZERO_DIVISION_ERROR));
    types.put(Conditions.INVALID_CONTEXT, derived("InvalidContext", invalid));
    return java.util.Collections.unmodifiableMap(types);
  }

  /** The signal a condition belongs to. */
  static Signal of(int condition) {
    for (Signal signal : values()) {
      if ((signal.bits & condition) != 0) {
        return signal;
      }
    }
    throw new IllegalArgumentException("no condition: " + condition);
  }

  /** The signal with that exception; raises KeyError for anything else. */
  static Signal of(Value type) {
    for (Signal signal : values()) {
      if (signal.type() == type) {
        return signal;
      }
    }
    throw Exceptions.keyError(
        interleave.machine.value.Str.of(
            "valid values for signals are:\n"
                + "  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                + "   Clamped]"));
  }

  /** The exception for conditions that are trapped: its value lists them all. */
  static PyException exception(int trapped) {
    List all = new List();
    CONDITIONS.forEach(
        (bit, type) -> {
          if ((trapped & bit) != 0) {
            all.add(type);
          }
        });
    Signal first = null;
    for (Signal signal : values()) {
      if ((trapped & signal.bits) == 0) {
        continue;
      }
      first = first == null ? signal : first;
      if (signal != INVALID_OPERATION) {
        all.add(signal.type());
      }
    }
    return Exceptions.of(first.type(), all);
  }
}
