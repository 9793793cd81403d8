package interleave.library.asyncio;

import interleave.machine.frame.AsyncGeneratorStep;
import interleave.machine.frame.Code;
import interleave.machine.frame.Coroutine;
import interleave.machine.frame.PythonFunction;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What reprs say of futures and tasks (asyncio.base_futures, base_tasks, coroutines). */
final class FutureText {
  private FutureText() {}

  /** State, result or exception, callbacks. */
  static List<String> info(Future future) {
    List<String> info = new ArrayList<>();
    info.add(future.state().name().toLowerCase(Locale.ROOT));
    if (future.state() == Future.State.FINISHED) {
      info.add(
          future.exceptionOrNull() == null
              ? "result=" + ShortRepr.of(future.resultOrNone())
              : "exception=" + future.exceptionOrNull().repr());
    }
    if (!future.callbacks().isEmpty()) {
      info.add(callbacks(future.callbacks()));
    }
    return info;
  }

  private static String callbacks(List<Future.DoneCallback> callbacks) {
    int size = callbacks.size();
    String first = Words.callback(callbacks.get(0).function(), new Value[0]);
    if (size == 1) {
      return "cb=[" + first + "]";
    }
    String last = Words.callback(callbacks.get(size - 1).function(), new Value[0]);
    return "cb=[" + first + ", " + (size == 2 ? "" : "<" + (size - 2) + " more>, ") + last + "]";
  }

  /** What a task adds. */
  static List<String> info(Task task) {
    List<String> info = info((Future) task);
    if (task.cancelRequests() > 0 && !task.isDone()) {
      info.set(0, "cancelling");
    }
    info.add(1, "name=" + Str.of(task.name()).repr());
    if (task.waiter() != null) {
      info.add(2, "wait_for=" + task.waiter().repr());
    }
    info.add(2, "coro=<" + coroutine(task.coroutine()) + ">");
    return info;
  }

  /** {@code f() running at main.py:3}. */
  static String coroutine(Value coroutine) {
    if (coroutine instanceof Coroutine c) {
      return coroutine(c.function(), c.body());
    }
    return coroutine instanceof AsyncGeneratorStep
        ? "<" + coroutine.type().name() + " without __name__>()"
        : coroutine.repr();
  }

  private static String coroutine(PythonFunction function, Suspendable body) {
    Code code = function.code();
    String name = function.qualifiedName();
    return switch (body.state()) {
      case FINISHED -> name + "() done, defined at " + Places.first(code, name);
      case CREATED -> name + "() running at " + Places.first(code, name);
      default -> name + "() running at " + Places.at(code, name, body.frame().line());
    };
  }
}
