package interleave.machine.instruction;

import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** How CPython names a callable in errors about its arguments. */
final class FunctionText {
  private FunctionText() {}

  /** {@code module.qualname()}, or the object's text where it has no such name. */
  static String of(Context context, Value function) {
    Value name = Attributes.find(context, function, "__qualname__");
    if (!(name instanceof Str)) {
      return function.str();
    }
    Value module = Attributes.find(context, function, "__module__");
    return module instanceof Str text && !text.value().equals("builtins")
        ? text.value() + "." + name.str() + "()"
        : name.str() + "()";
  }
}
