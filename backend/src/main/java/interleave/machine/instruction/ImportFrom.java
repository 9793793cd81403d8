package interleave.machine.instruction;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Module;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** {@code target = module.name} for {@code from module import name}. */
public final class ImportFrom extends Producer {
  private final int module;
  private final String name;

  /** Registers of the result and of the module, and the name. */
  public ImportFrom(int target, int module, String name) {
    super(target);
    this.module = module;
    this.name = name;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value from = frame.registers[module];
    Value found = Attributes.find(frame.context, from, name);
    if (found != null) {
      return frame.deliver(this, target, found);
    }
    if (!(from instanceof Module known)) {
      throw Exceptions.of(
          Exceptions.IMPORT_ERROR,
          "cannot import name '" + name + "' from '<unknown module name>' (unknown location)");
    }
    String path = known.name() + "." + name;
    return frame.deliver(this, target, Importing.load(frame, path));
  }

  @Override
  public int raised(PythonFrame frame, PyException exception) {
    Value from = frame.registers[module];
    String path = from instanceof Module known ? known.name() + "." + name : null;
    if (exception.value().type() == Exceptions.MODULE_NOT_FOUND_ERROR
        && exception.value().field("name") instanceof Str missing
        && missing.value().equals(path)) {
      PyException failure =
          Exceptions.of(
              Exceptions.IMPORT_ERROR,
              "cannot import name '"
                  + name
                  + "' from '"
                  + ((Module) from).name()
                  + "' ("
                  + (((Module) from).namespace().get("__file__") instanceof Str file
                      ? file.str()
                      : "unknown location")
                  + ")");
      failure.value().setField("name", Str.of(((Module) from).name()));
      if (((Module) from).namespace().get("__file__") instanceof Str file) {
        failure.value().setField("path", file);
      }
      throw failure;
    }
    return UNHANDLED;
  }
}
