package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.None;
import interleave.machine.value.Super;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** {@code target = super()} within a method, when the name still means the built-in class. */
public final class LoadSuper extends Producer {
  private final int function;
  private final int cell;
  private final int self;

  /**
   * Registers.
   *
   * @param function what the name {@code super} means
   * @param cell the cell of {@code __class__}; -1 outside a class
   * @param self the first parameter or its cell; -1 without positional parameters
   */
  public LoadSuper(int target, int function, int cell, int self) {
    super(target);
    this.function = function;
    this.cell = cell;
    this.self = self;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Value callee = registers[function];
    if (callee != Super.TYPE) {
      return frame.deliver(this, target, callee.call(frame.context, new Value[0], null));
    }
    if (self < 0) {
      throw Exceptions.runtimeError("super(): no arguments");
    }
    Value first = registers[self] instanceof Cell own ? own.value : registers[self];
    if (first == null) {
      throw Exceptions.runtimeError("super(): arg[0] deleted");
    }
    if (cell < 0) {
      throw Exceptions.runtimeError("super(): __class__ cell not found");
    }
    Type type = enclosing(((Cell) registers[cell]).value);
    registers[target] = new Super(type, first == None.NONE ? null : first);
    return next();
  }

  /** The class around the method, unless the program has bound {@code __class__} anew. */
  private static Type enclosing(Value bound) {
    if (bound == null) {
      throw Exceptions.runtimeError("super(): empty __class__ cell");
    }
    if (!(bound instanceof Type type)) {
      throw Exceptions.runtimeError(
          "super(): __class__ is not a type (" + bound.type().name() + ")");
    }
    return type;
  }
}
