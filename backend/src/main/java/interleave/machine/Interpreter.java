package interleave.machine;

import interleave.machine.event.ErrorEvent;
import interleave.machine.event.LineEvent;
import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.Watch;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.ExceptionInstance.NameScope;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Finalizable;
import interleave.machine.value.Frame;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;
import java.util.List;

/**
 * Executes a thread's frames until it pauses, parks or ends.
 *
 * <p>Between two frames a value goes down by {@link #deliver}, an exception by {@link #raise}; both
 * end with a Python frame on top that knows where to go on, a parked thread, or an empty stack.
 */
final class Interpreter {
  private final ThreadState thread;
  private final Finalizers finalizers;
  private final boolean everywhere;
  private final boolean lines;

  private Interpreter(ThreadState thread) {
    this.thread = thread;
    this.finalizers = thread.process().finalizers();
    this.everywhere = thread.machine().options().preemption() == Preemption.ANY;
    this.lines = thread.machine().options().lines() && thread.machine().listener().wantsLines();
  }

  /** Runs the thread until its {@code pauseAt}, at a safe point, or until it parks or ends. */
  static void run(ThreadState thread) {
    new Interpreter(thread).loop();
  }

  private void loop() {
    Value delivery = thread.takeDelivery();
    boolean paused = false;
    while (!paused && thread.running() && thread.top() != null) {
      try {
        if (delivery != null) {
          Value taken = delivery;
          delivery = null;
          deliver(taken);
        } else {
          paused = step((PythonFrame) thread.top());
        }
      } catch (PyException e) {
        raise(e);
      } catch (StackOverflowError e) {
        raise(Exceptions.recursionError("maximum recursion depth exceeded"));
      }
    }
    if (thread.running() && thread.top() == null) {
      throw new IllegalStateException("a thread runs nothing and has not ended");
    }
  }

  /** Executes one frame as far as it goes; true at a pause. */
  private boolean step(PythonFrame frame) {
    if (!frame.started) {
      frame.started = true;
      if (thread.interrupted() && !frame.code.isLibrary()) {
        return true;
      }
    }
    frame.interposed = false;
    int signal = execute(frame);
    switch (signal) {
      case Instruction.SWITCH -> {}
      case Instruction.RETURN -> returnFrom(frame);
      case Instruction.YIELD -> yieldFrom(frame);
      case Instruction.PAUSE -> {
        return true;
      }
      default -> throw new IllegalStateException("signal " + signal);
    }
    return false;
  }

  private int execute(PythonFrame frame) {
    Code code = frame.code;
    if (code.isLibrary()) {
      return executeAtomically(frame, code.instructions());
    }
    if (everywhere || finalizers.watching) {
      return executeCarefully(frame, code.instructions());
    }
    int pc =
        lines
            ? executeTraced(frame, code.instructions())
            : executePlainly(frame, code.instructions());
    if (pc >= 0) { // from here on with care, this instruction included
      if (!code.checkpoints()[frame.pc] || !finalizeDead(frame, pc)) {
        frame.pc = pc;
      }
      return Instruction.SWITCH;
    }
    return pc;
  }

  private int executeAtomically(PythonFrame frame, Instruction[] code) {
    int pc = frame.pc;
    do {
      frame.pc = pc;
      thread.steps++;
      pc = code[pc].execute(frame);
    } while (pc >= 0);
    return pc;
  }

  private int executePlainly(PythonFrame frame, Instruction[] code) {
    int pc = frame.pc;
    do {
      frame.pc = pc;
      thread.steps++;
      pc = code[pc].execute(frame);
    } while (pc >= 0 && !finalizers.watching);
    return pc;
  }

  private int executeTraced(PythonFrame frame, Instruction[] code) {
    int[] starts = frame.code.lines();
    Watch[] watches = frame.code.watches();
    int pc = frame.pc;
    do {
      frame.pc = pc;
      tellLine(frame, starts[pc]);
      tellAccess(frame, watches);
      thread.steps++;
      pc = code[pc].execute(frame);
    } while (pc >= 0 && !finalizers.watching);
    return pc;
  }

  private int executeCarefully(PythonFrame frame, Instruction[] code) {
    int[] starts = frame.code.lines();
    boolean[] checkpoints = frame.code.checkpoints();
    Watch[] watches = lines ? frame.code.watches() : null;
    int pc = frame.pc;
    while (true) {
      frame.pc = pc;
      if (lines) {
        tellLine(frame, starts[pc]);
      }
      tellAccess(frame, watches);
      thread.steps++;
      pc = code[pc].execute(frame);
      if (pc < 0) {
        return pc;
      }
      if (checkpoints[frame.pc] && finalizers.watching && finalizeDead(frame, pc)) {
        return Instruction.SWITCH;
      }
      if (everywhere && thread.interrupted()) {
        frame.pc = pc;
        return Instruction.PAUSE;
      }
    }
  }

  /**
   * Finalizes, between two instructions of a frame, what has died.
   *
   * @return whether another frame is on top now
   */
  private boolean finalizeDead(PythonFrame frame, int next) {
    int at = frame.pc;
    frame.pc = next;
    List<Finalizable> dead = finalizers.takeDead(thread, null);
    if (dead.isEmpty()) {
      return false;
    }
    frame.interposed = true;
    Finalization.of(thread, dead, Value.PENDING, NeverAwaited.Place.of(frame, at));
    return thread.top() != frame;
  }

  private void tellLine(PythonFrame frame, int line) {
    if (line != frame.lineTold && line != 0) {
      frame.lineTold = line;
      thread.tell(0, new LineEvent.Reached());
    }
  }

  private void tellAccess(PythonFrame frame, Watch[] watches) {
    if (watches != null && watches[frame.pc] != null) {
      thread.process().accesses().note(thread, frame, watches[frame.pc]);
    }
  }

  private void returnFrom(PythonFrame frame) {
    Value result = frame.result;
    frame.result = null;
    thread.pop(frame);
    if (frame.body != null) {
      frame.body.finished();
    }
    if (finalizers.watching && thread.top() instanceof Continuation) {
      List<Finalizable> dead = finalizers.takeDead(thread, result);
      if (!dead.isEmpty()) {
        finalizeThenReturn(dead, result, frame.body != null);
        return;
      }
    }
    if (frame.body != null) {
      exhaust(result);
    } else {
      deliver(result);
    }
  }

  private void yieldFrom(PythonFrame frame) {
    Value result = frame.result;
    frame.result = null;
    thread.pop(frame);
    frame.body.yielded(thread);
    deliver(result);
  }

  /** Finalizes what has died with a frame before native code goes on with what it returned. */
  private void finalizeThenReturn(List<Finalizable> dead, Value result, boolean exhausts) {
    Returning returning = new Returning(result, exhausts);
    thread.push(returning);
    Value after = returning.settle(thread, Finalization.of(thread, dead, None.NONE, null));
    if (after != Value.PENDING) {
      deliver(after);
    }
  }

  /** Hands a value to the frame on top. */
  private void deliver(Value value) {
    Value going = value;
    while (thread.top() instanceof Continuation continuation) {
      thread.pop(continuation);
      going = continuation.resume(thread, going);
      if (going == Value.PENDING) {
        return;
      }
    }
    if (thread.top() instanceof PythonFrame frame) {
      settle(frame, frame.code.instructions()[frame.pc].returned(frame, going));
    }
  }

  /** Tells the frame on top that the generator it resumed has returned. */
  private void exhaust(Value value) {
    if (thread.top() instanceof Continuation continuation) {
      thread.pop(continuation);
      Value result = continuation.exhausted(thread, value);
      if (result != Value.PENDING) {
        deliver(result);
      }
    } else if (thread.top() instanceof PythonFrame frame) {
      settle(frame, frame.code.instructions()[frame.pc].exhausted(frame, value));
    }
  }

  /** Acts on what an instruction answered to a delivery. */
  private void settle(PythonFrame frame, int answer) {
    switch (answer) {
      case Instruction.SWITCH -> {}
      case Instruction.RETURN -> returnFrom(frame);
      case Instruction.YIELD -> yieldFrom(frame);
      default -> {
        if (!finalizers.watching
            || frame.code.isLibrary()
            || !frame.code.checkpoints()[frame.pc]
            || !finalizeDead(frame, answer)) {
          frame.pc = answer;
        }
      }
    }
  }

  /** Lets an exception go down the stack until somebody takes it. */
  private void raise(PyException raised) {
    PyException going = raised;
    if (!going.isHandedOn()) {
      chain(going.value());
    }
    while (thread.top() != null) {
      try {
        if (thread.top() instanceof Continuation continuation) {
          thread.pop(continuation);
          Value result = continuation.failed(thread, going);
          if (result != Value.PENDING) {
            deliver(result);
          }
          return;
        }
        PythonFrame frame = (PythonFrame) thread.top();
        int answer = frame.code.instructions()[frame.pc].raised(frame, going);
        if (answer != Instruction.UNHANDLED) {
          settle(frame, answer);
          return;
        }
        if (caught(frame, going.value())) {
          return;
        }
        thread.pop(frame);
        if (frame.body != null) {
          going = frame.body.left(going);
        }
      } catch (PyException next) {
        if (next.value() != going.value()) {
          chain(next.value());
        }
        going = next;
      }
    }
  }

  private void chain(ExceptionInstance exception) {
    for (Frame frame = thread.top(); frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python && python.handled != null) {
        exception.setContext(python.handled);
        return;
      }
    }
  }

  private boolean caught(PythonFrame frame, ExceptionInstance exception) {
    note(frame, exception);
    for (Code.Handler handler : frame.code.handlers()) {
      if (handler.from() <= frame.pc && frame.pc < handler.to()) {
        frame.registers[handler.exception()] = exception;
        frame.pc = handler.target();
        return true;
      }
    }
    return false;
  }

  private void note(PythonFrame frame, ExceptionInstance exception) {
    Code code = frame.code;
    if (code.instructions()[frame.pc].reraises()) {
      return;
    }
    if (code.isLibrary()) {
      if (!frame.speaksAsC) { // in C there would be no frame
        exception.passedUnseen(frame);
      }
      return;
    }
    if (exception.lastPassed() == null) {
      thread.tell(0, new ErrorEvent.Raised(exception.type().name(), ErrorText.brief(exception)));
      if (exception.type() == Exceptions.NAME_ERROR) {
        exception.setScope(new NameScope(code.localNames(), frame.globals));
      }
    }
    Code.Position position = code.position(frame.pc);
    exception.passed(
        new TracebackEntry(
            code.fileName(),
            position == null ? code.firstLine() : position.line(),
            code.name(),
            position == null ? null : position.anchor(),
            frame));
  }
}
