package interleave.machine.instruction;

import interleave.machine.value.Namespace;
import interleave.machine.value.Namespace.Variable;
import interleave.machine.value.Value;

/**
 * Where a name lies that a module sees: in the module and, behind it, among the builtins. Valid as
 * long as the same namespace is asked.
 */
record GlobalPlaces(Namespace namespace, Variable global, Variable builtin) {
  static GlobalPlaces find(Namespace namespace, String name) {
    Namespace builtins = namespace.builtins();
    return new GlobalPlaces(
        namespace, namespace.variable(name), builtins == null ? null : builtins.variable(name));
  }

  /** The value now, or null. */
  Value value() {
    Value value = global.value;
    return value == null && builtin != null ? builtin.value : value;
  }
}
