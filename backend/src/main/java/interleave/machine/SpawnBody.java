package interleave.machine;

import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The beginning of a spawned process: the library is imported, the main module is run, the modules
 * the body refers to are imported, the body is unpickled and run.
 */
final class SpawnBody extends Continuation {
  private final Module main;
  private final Pickle body;
  private final String starter;
  private final Deque<String> toImport;
  private int step;

  SpawnBody(Module main, Pickle body, String starter) {
    this.main = main;
    this.body = body;
    this.starter = starter;
    this.toImport = new ArrayDeque<>(body.modules());
    toImport.removeAll(List.of("__main__", "builtins"));
  }

  @Override
  public Value resume(Context context, Value result) {
    ThreadState thread = ThreadState.of(context);
    context.push(this);
    return switch (step++) {
      case 0 -> settle(context, context.importModule(starter));
      case 1 -> {
        Module library = thread.process().modules().get(starter);
        Value begin = library.namespace().get("_spawned");
        yield settle(context, begin.call(context, new Value[0], null));
      }
      case 2 -> runMain(thread);
      default -> toImport.isEmpty() ? begin(thread) : importNext(context);
    };
  }

  /** What the body refers to must be there before it is unpickled. */
  private Value importNext(Context context) {
    return settle(context, context.importModule(toImport.poll()));
  }

  private Value begin(ThreadState thread) {
    ChildBody then = new ChildBody(body.load(thread));
    thread.pop(this);
    thread.push(then);
    return then.settle(thread, None.NONE);
  }

  private Value runMain(ThreadState thread) {
    Code code = thread.machine().mainCode();
    thread.push(
        new PythonFrame(code, code.newRegisters(), main.namespace(), main.namespace(), thread));
    return Value.PENDING;
  }

  @Override
  public Value failed(Context context, PyException exception) {
    ChildBody then = new ChildBody(None.NONE);
    return then.failed(context, exception);
  }
}
