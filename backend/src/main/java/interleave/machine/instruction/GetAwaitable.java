package interleave.machine.instruction;

import interleave.machine.frame.Coroutine;
import interleave.machine.frame.CoroutineWrapper;
import interleave.machine.frame.Generator;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Iterator;
import interleave.machine.value.Operations;
import interleave.machine.value.Value;

/** {@code target} is what {@code await value} iterates (PEP 492). */
public final class GetAwaitable extends Producer {
  private final int value;
  private final String method;

  /**
   * Registers of the result and of the value.
   *
   * @param method what gave the value, for the error: {@code "__aenter__"}; null for the program
   */
  public GetAwaitable(int target, int value, String method) {
    super(target);
    this.value = value;
    this.method = method;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value object = frame.registers[value];
    if (object instanceof Coroutine coroutine && coroutine.body().delegates()) {
      throw Exceptions.runtimeError("coroutine is being awaited already");
    }
    if (isNative(object)) {
      frame.registers[target] = object;
      return next();
    }
    Value await = object.type().lookup("__await__");
    if (await == null) {
      String type = object.type().name();
      throw Exceptions.typeError(
          method == null
              ? "object " + type + " can't be used in 'await' expression"
              : "'async with' received an object from "
                  + method
                  + " that does not implement __await__: "
                  + type);
    }
    Value iterator = Operations.callMethod(frame.context, await, object, new Value[0], null);
    if (iterator == Value.PENDING) {
      frame.pc = index();
      return SWITCH;
    }
    return returned(frame, iterator);
  }

  private static boolean isNative(Value object) {
    return object instanceof Coroutine
        || object instanceof Generator generator && generator.isIterableCoroutine();
  }

  @Override
  public int returned(PythonFrame frame, Value iterator) {
    if (isNative(iterator)) {
      throw Exceptions.typeError("__await__() returned a coroutine");
    }
    if (iterator instanceof CoroutineWrapper wrapper) {
      frame.registers[target] = wrapper.coroutine();
      return next();
    }
    if (!(iterator instanceof Iterator) && iterator.type().lookup("__next__") == null) {
      throw Exceptions.typeError(
          "__await__() returned non-iterator of type '" + iterator.type().name() + "'");
    }
    frame.registers[target] = iterator;
    return next();
  }
}
