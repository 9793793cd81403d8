package interleave.machine.frame;

import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Frame;
import interleave.machine.value.Namespace;
import interleave.machine.value.Value;

/** An activation of Python code: plain data that can be left between any two instructions. */
public final class PythonFrame extends Frame {
  /** The code it runs. */
  public final Code code;

  /** Locals, constants and temporaries. */
  public final Value[] registers;

  /** The module's names. */
  public final Namespace globals;

  /** The names being bound by a module or class body; the globals' for functions. */
  public final Namespace locals;

  /** The thread it runs on; changes for generators. */
  public Context context;

  /** The instruction it stands at: to be executed next, or waiting for what it has called. */
  public int pc;

  /** Whether its start, a safe point, has been passed. */
  public boolean started;

  /** Whether something else is done before the instruction it stands at is executed. */
  public boolean interposed;

  /** What RETURN and YIELD hand on. */
  public Value result;

  /** The exception being handled by an except block of this frame, or null. */
  public ExceptionInstance handled;

  /** The generator's or coroutine's body this frame belongs to, or null. */
  public Suspendable body;

  /** What the program sees of it; null until it asks. */
  LiveFrame object;

  /** Whether it is of the library's Python for what is C in CPython, and has no frame there. */
  public boolean speaksAsC;

  /** The line last told to the listener; 0 before the first. */
  public int lineTold;

  /** A frame about to start. */
  public PythonFrame(
      Code code, Value[] registers, Namespace globals, Namespace locals, Context context) {
    this.code = code;
    this.registers = registers;
    this.globals = globals;
    this.locals = locals;
    this.context = context;
  }

  @Override
  public Value moduleName() {
    return globals.get("__name__");
  }

  /** The line it stands at, 0 if unknown. */
  public int line() {
    int[] lines = code.lines();
    return pc < lines.length ? lines[pc] : 0;
  }

  /**
   * Delivers an operation's result to a register, or waits for it.
   *
   * @return what the instruction is to return
   */
  public int deliver(Instruction instruction, int register, Value value) {
    if (value == Value.PENDING) {
      pc = instruction.index();
      return Instruction.SWITCH;
    }
    registers[register] = value;
    return instruction.next();
  }

  /**
   * Whether a register holds something that may still be used. While the frame waits for what it
   * has called, the operands of the call are not its own any more.
   */
  public boolean uses(int register) {
    if (!code.inUse(pc).has(register)) {
      return false;
    }
    Instruction at = code.instructions()[pc];
    if (register < code.variables() || !at.handsOver() || !isWaiting()) {
      return true;
    }
    return at.target() != register && code.inUse(pc + 1).has(register);
  }

  private boolean isWaiting() {
    return !interposed && context.top() != this;
  }

  /** The exception being handled here or, if none, beneath. */
  public ExceptionInstance handledException() {
    for (Frame frame = this; frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python && python.handled != null) {
        return python.handled;
      }
    }
    return null;
  }
}
