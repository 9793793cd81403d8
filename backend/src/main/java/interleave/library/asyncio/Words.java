package interleave.library.asyncio;

import interleave.machine.frame.PythonFunction;
import interleave.machine.value.Attributes;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/** How callbacks and values are written in reprs and events (asyncio.format_helpers). */
final class Words {
  private static final int BRIEF = 60;

  private Words() {}

  /** {@code f(1, 2) at main.py:3}. */
  static String callback(Value callback, Value[] args) {
    String name =
        callback instanceof PythonFunction python
            ? Places.name(python.code(), python.qualifiedName())
            : name(callback);
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < args.length; i++) {
      text.append(i == 0 ? "" : ", ").append(ShortRepr.of(args[i]));
    }
    return text.append(')').append(source(callback)).toString();
  }

  private static String source(Value callback) {
    return callback instanceof PythonFunction python
        ? " at " + Places.first(python.code(), python.qualifiedName())
        : "";
  }

  /** The callback's name in the timeline. */
  static String shown(Value callback) {
    return callback instanceof TaskStep
        ? "Task.__step"
        : callback instanceof TaskWakeup ? "Task.__wakeup" : name(callback);
  }

  /** The callback's qualified name, or its repr. */
  static String name(Value callback) {
    if (callback instanceof BoundMethod method
        && method.function() instanceof NativeFunction function) {
      return (function.owner() == Loop.TYPE
          ? "BaseEventLoop." + function.name()
          : function.qualifiedName());
    }
    try {
      Value name = Attributes.find(null, callback, "__qualname__");
      return name == null ? callback.repr() : name.str();
    } catch (NeedsPython | PyException e) {
      return callback.type().name();
    }
  }

  /** A short form of a value for the timeline, or null. */
  static String brief(Value value) {
    try {
      String text = value.repr();
      return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 1) + "…";
    } catch (NeedsPython | PyException e) {
      return null;
    }
  }
}
