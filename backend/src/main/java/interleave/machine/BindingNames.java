package interleave.machine;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Code;
import interleave.machine.frame.Destination;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Frame;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Instance;
import interleave.machine.value.Module;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.PyException;
import interleave.machine.value.Repr;
import interleave.machine.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a person would call the object a call is just making: {@code lock}, {@code forks[0]}, {@code
 * account.lock}. An attribute of an object is told by the variable that holds the object or, while
 * its {@code __init__} runs, will hold it; failing that by its class.
 */
final class BindingNames extends HeapPart {
  private static final Set<String> INITIALIZERS = Set.of("__init__", "__post_init__");

  private final Map<String, Integer> countByName = new HashMap<>();
  private String attribute;

  static BindingNames of(Process process) {
    return process.state(BindingNames.class, BindingNames::new);
  }

  /**
   * The library makes an object's attribute that the text does not speak of.
   *
   * @param name null when that is done
   */
  void attribute(String name) {
    attribute = name;
  }

  /** The name of what the call makes at which the frame stands; null if the text says none. */
  String name(PythonFrame frame) {
    Destination binding = frame.code.binding(frame.pc);
    if (binding == null || !binding.isNamed()) {
      return null;
    }
    String place = place(frame, binding);
    String part = attribute == null ? "" : "." + attribute;
    return place == null ? null : owned(frame, binding.text()) + place + part;
  }

  private static String place(PythonFrame frame, Destination binding) {
    return switch (binding.place()) {
      case WHOLE -> "";
      case NEXT -> {
        int length = held(frame, binding.register()).length();
        yield length < 0 ? null : "[" + length + "]";
      }
      case KEY -> bracketed(held(frame, binding.register()));
      case GLOBAL_KEY -> bracketed(frame.globals.get(binding.key()));
    };
  }

  private static Value held(PythonFrame frame, int register) {
    Value value = frame.registers[register];
    return value instanceof Cell cell ? cell.value : value;
  }

  private static String bracketed(Value key) {
    try {
      return key == null ? null : "[" + Repr.of(key) + "]";
    } catch (NeedsPython | PyException e) {
      return null;
    }
  }

  /** The variable with its owner's name where it is an attribute of a class or of an object. */
  private String owned(PythonFrame frame, String text) {
    PythonFrame scope = frame;
    while (scope.code.name().startsWith("<") && below(scope) != null) {
      scope = below(scope); // a comprehension
    }
    if (scope.code.kind() == Code.Kind.CLASS) {
      return scope.code.name() + "." + text;
    }
    int dot = text.indexOf('.');
    String[] locals = scope.code.localNames();
    if (dot < 0 || locals.length == 0 || !locals[0].equals(text.substring(0, dot))) {
      return text;
    }
    if (held(scope, 0) instanceof Instance self && !self.type().isBuiltin()) {
      String owner = owner(scope, self);
      return owner != null
          ? owner + text.substring(dot)
          : numbered(self.type().name() + text.substring(dot));
    }
    return text;
  }

  private String owner(PythonFrame method, Instance self) {
    Module main =
        method.context instanceof ThreadState thread
            ? thread.process().modules().get("__main__")
            : null;
    if (main != null) {
      for (Map.Entry<String, Value> each : main.namespace().bound().entrySet()) {
        if (each.getValue() == self) {
          return each.getKey();
        }
      }
    }
    PythonFrame maker = method;
    while (maker != null
        && INITIALIZERS.contains(maker.code.name())
        && maker.code.localNames().length > 0
        && held(maker, 0) == self) {
      maker = below(maker);
    }
    return maker == null || maker == method ? null : name(maker);
  }

  /** The next frame of the program's own code beneath. */
  private static PythonFrame below(PythonFrame above) {
    for (Frame frame = above.back(); frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python && !python.code.isLibrary()) {
        return python;
      }
    }
    return null;
  }

  private String numbered(String name) {
    int number = countByName.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "-" + number;
  }
}
