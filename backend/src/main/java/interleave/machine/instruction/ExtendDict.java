package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Value;

/** Adds the items of a mapping to a dict: <code>{**source}</code>, {@code f(**source)}. */
public final class ExtendDict extends Effect {
  private final int dict;
  private final int source;
  private final int function;

  /**
   * Extends.
   *
   * @param function register of the function called, whose keyword arguments must differ; -1 for a
   *     display
   */
  public ExtendDict(int dict, int source, int function) {
    this.dict = dict;
    this.source = source;
    this.function = function;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value mapping = registers[source];
    Dict all = (Dict) registers[dict];
    Value whose = function < 0 ? null : registers[function];
    if (!(mapping.unwrap() instanceof Dict)
        && Attributes.find(frame.context, mapping, "keys") == null) {
      throw Exceptions.typeError(
          whose == null
              ? "'" + mapping.type().name() + "' object is not a mapping"
              : FunctionText.of(frame.context, whose)
                  + " argument after ** must be a mapping, not "
                  + mapping.type().name());
    }
    if (whose == null) {
      return settle(frame, update(frame.context, all, mapping));
    }
    if (mapping instanceof Dict words) {
      Merge.merge(frame.context, all, words, whose);
      return next();
    }
    Merge merge = new Merge(all, new Dict(), whose);
    frame.context.push(merge);
    return settle(frame, merge.settle(frame.context, update(frame.context, merge.words, mapping)));
  }

  private static Value update(Context context, Dict all, Value mapping) {
    return Dict.TYPE.lookup("update").call(context, new Value[] {all, mapping}, null);
  }

  /** Waits for the items of a mapping written in Python. */
  private static final class Merge extends Continuation {
    private final Dict all;
    private final Dict words;
    private final Value function;

    Merge(Dict all, Dict words, Value function) {
      this.all = all;
      this.words = words;
      this.function = function;
    }

    static void merge(Context context, Dict all, Dict words, Value function) {
      for (int place = words.next(0); place < words.end(); place = words.next(place + 1)) {
        Value key = words.keyAt(place).unwrap();
        if (all.get(key) != null) {
          throw Exceptions.typeError(
              FunctionText.of(context, function)
                  + " got multiple values for keyword argument '"
                  + key.str()
                  + "'");
        }
        all.put(key, words.valueAt(place));
      }
    }

    @Override
    public Value resume(Context context, Value result) {
      merge(context, all, words, function);
      return None.NONE;
    }
  }
}
