package interleave.machine;

import interleave.machine.value.BigInt;
import interleave.machine.value.Bool;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** Short forms of values for the timeline. */
public final class Brief {
  private static final int LENGTH_MAX = 40;

  private Brief() {}

  /** The value itself where that is short and plain, else its class in angle brackets. */
  public static String of(Value value) {
    return switch (value) {
      case null -> null;
      case Int number -> number.repr();
      case Float number -> number.repr();
      case Bool truth -> truth.repr();
      case None none -> none.repr();
      case Str text -> cut(text.repr());
      case BigInt number -> cut(number.repr());
      default -> "<" + value.type().simpleName() + ">";
    };
  }

  private static String cut(String text) {
    return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX - 1) + "…";
  }
}
