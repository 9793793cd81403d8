package interleave.library.builtins;

import interleave.machine.value.Dict;
import interleave.machine.value.Value;

/**
 * Keyword arguments to be handed on.
 *
 * @param values in the order of the names
 * @param names null for none
 */
record Words(Value[] values, String[] names) {
  /** Those of a {@code **kwargs}. */
  static Words of(Value kwargs) {
    Dict dict = (Dict) kwargs;
    Value[] values = new Value[dict.size()];
    String[] names = new String[dict.size()];
    int count = 0;
    for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
      names[count] = dict.keyAt(i).str();
      values[count++] = dict.valueAt(i);
    }
    return new Words(values, count == 0 ? null : names);
  }
}
