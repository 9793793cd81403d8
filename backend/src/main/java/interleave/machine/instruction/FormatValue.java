package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Operations;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** {@code target = format(value, spec)}: one field of an f-string. */
public final class FormatValue extends Producer {
  private final int value;
  private final int spec;

  /** Registers of the result, the value and the spec; the latter -1 for none. */
  public FormatValue(int target, int value, int spec) {
    super(target);
    this.value = value;
    this.spec = spec;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value object = registers[value];
    if (spec < 0 && object instanceof Str) {
      registers[target] = object;
      return next();
    }
    Str format = spec < 0 ? Str.EMPTY : Str.of(registers[spec].str());
    return frame.deliver(this, target, Operations.format(frame.context, object, format));
  }
}
