package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operations;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** {@code target = str(value)}, {@code repr(value)} or {@code ascii(value)}: {@code !s !r !a}. */
public final class Convert extends Producer {
  private final int value;
  private final char conversion;

  /** Registers of the result and of the value, and the letter. */
  public Convert(int target, int value, char conversion) {
    super(target);
    this.value = value;
    this.conversion = conversion;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value object = frame.registers[value];
    Value text =
        conversion == 's'
            ? Operations.str(frame.context, object)
            : Operations.repr(frame.context, object);
    if (text == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, text);
  }

  @Override
  public int returned(PythonFrame frame, Value text) {
    frame.registers[target] = conversion == 'a' ? Str.of(escaped(text.str())) : text;
    return next();
  }

  private static String escaped(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                ascii.append(
                    c < 0x80
                        ? Character.toString(c)
                        : String.format(
                            c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c)));
    return ascii.toString();
  }
}
