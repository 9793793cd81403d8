package interleave.library;

import interleave.machine.value.Instance;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.PyException;
import interleave.machine.value.Repr;
import interleave.machine.value.Value;

/** Values as events show them: short, and without running Python code. */
public final class ShortForm {
  private static final int LONGEST = 40;

  private ShortForm() {}

  /** The repr where it is short and native, otherwise a word about the kind of object. */
  public static String of(Value value) {
    if (value instanceof Instance && value.unwrap() == value) {
      return value.type().name();
    }
    if (value.length() > LONGEST) {
      return value.type().name() + " of " + value.length();
    }
    try {
      String text = Repr.of(value);
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    } catch (NeedsPython | PyException e) {
      return value.type().name();
    }
  }
}
