package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.Arrays;

/** A call whose arguments were gathered in a list and a dict. */
public final class CallSpread extends Producer {
  private final int function;
  private final int arguments;
  private final int keywords;

  /** Registers of the result, the function, the list and the dict; the latter -1 for none. */
  public CallSpread(int target, int function, int arguments, int keywords) {
    super(target);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    List positional = (List) registers[arguments];
    Dict words = keywords < 0 ? new Dict() : (Dict) registers[keywords];
    Value[] all = Arrays.copyOf(positional.toArray(), positional.size() + words.size());
    String[] names = words.size() == 0 ? null : new String[words.size()];
    int at = 0;
    for (int place = words.next(0); place < words.end(); place = words.next(place + 1)) {
      if (!(words.keyAt(place).unwrap() instanceof Str name)) {
        throw Exceptions.typeError("keywords must be strings");
      }
      all[positional.size() + at] = words.valueAt(place);
      names[at++] = name.value();
    }
    return frame.deliver(this, target, registers[function].call(frame.context, all, names));
  }

  @Override
  public boolean calls() {
    return true;
  }
}
