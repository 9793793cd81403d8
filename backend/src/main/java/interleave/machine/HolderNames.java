package interleave.machine;

import interleave.machine.frame.Cell;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Module;
import interleave.machine.value.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * What a person would call an object: the global variable it is bound to, or else what the text
 * calls it where it is first used, {@code self} being told by its class.
 */
final class HolderNames {
  private final Process process;
  private final Map<String, Integer> countByClass = new HashMap<>();

  HolderNames(Process process) {
    this.process = process;
  }

  String of(PythonFrame frame, AccessedPart part) {
    String text = part.text();
    if (text == null) {
      String global = global(part.holder());
      return global != null ? global : numbered(part.holder().type().simpleName());
    }
    int dot = text.indexOf('.');
    String first = dot < 0 ? text : text.substring(0, dot);
    String rest = dot < 0 ? "" : text.substring(dot);
    Value object = dot < 0 ? part.holder() : local(frame, first);
    if (object == null) {
      return text;
    }
    String global = global(object);
    if (global != null) {
      return global + rest;
    }
    return first.equals("self") ? numbered(object.type().simpleName()) + rest : text;
  }

  private static Value local(PythonFrame frame, String name) {
    String[] locals = frame.code.localNames();
    for (int i = 0; i < locals.length; i++) {
      if (locals[i].equals(name)) {
        Value value = frame.registers[i];
        return value instanceof Cell cell ? cell.value : value;
      }
    }
    return null;
  }

  private String global(Value object) {
    Module main = process.modules().get("__main__");
    if (main != null) {
      for (Map.Entry<String, Value> each : main.namespace().bound().entrySet()) {
        if (each.getValue() == object) {
          return each.getKey();
        }
      }
    }
    return null;
  }

  private String numbered(String className) {
    int number = countByClass.merge(className, 1, Integer::sum);
    return number == 1 ? className : className + "-" + number;
  }
}
