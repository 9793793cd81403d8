package interleave.machine.frame;

import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a program sets as an attribute of a function or generator; null where it deletes one. */
final class Checked {
  private Checked() {}

  /** The text of a name; raises TypeError for anything but a str. */
  static String text(Value value, String attribute) {
    String text = value == null ? null : Str.text(value);
    if (text == null) {
      throw Exceptions.typeError(attribute + " must be set to a string object");
    }
    return text;
  }

  /** {@code __defaults__}; raises TypeError for anything but a tuple. */
  static Value[] defaults(Value value) {
    if (value == null || value == None.NONE) {
      return new Value[0];
    }
    if (!(value.unwrap() instanceof Tuple tuple)) {
      throw Exceptions.typeError("__defaults__ must be set to a tuple object");
    }
    return tuple.items();
  }

  /** {@code __kwdefaults__}; raises TypeError for anything but a dict. */
  static Map<String, Value> keywordDefaults(Value value) {
    Map<String, Value> defaults = new LinkedHashMap<>();
    if (value == null || value == None.NONE) {
      return defaults;
    }
    if (!(value.unwrap() instanceof Dict dict)) {
      throw Exceptions.typeError("__kwdefaults__ must be set to a dict object");
    }
    for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
      defaults.put(Str.text(dict.keyAt(i)), dict.valueAt(i));
    }
    return defaults;
  }
}
