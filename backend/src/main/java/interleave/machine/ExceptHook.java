package interleave.machine;

import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.MethodCall;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.None;
import interleave.machine.value.Value;

/** What happens to an exception that ends the main thread: {@code sys.excepthook}. */
public final class ExceptHook {
  /** The hook unless a program sets another: writes the report, as the interpreter does. */
  public static final NativeFunction DEFAULT =
      NativeFunction.function(
          "sys", "excepthook(exctype, value, traceback, /)", ExceptHook::report);

  private ExceptHook() {}

  /** The program's own hook, or null. */
  static Value of(Process process) {
    Module sys = process.modules().get("sys");
    Value hook = sys == null ? null : sys.namespace().get("excepthook");
    return hook == DEFAULT ? null : hook;
  }

  /**
   * Calls a hook.
   *
   * @return what it returns, or PENDING
   */
  static Value call(Context context, Value hook, ExceptionInstance raised) {
    Value traceback = Attributes.read(raised, "__traceback__");
    return hook.call(context, new Value[] {raised.type(), raised, traceback}, null);
  }

  /** What is written where a hook fails itself. */
  static String failed(ExceptionInstance inHook, ExceptionInstance original) {
    return "Error in sys.excepthook:\n"
        + TracebackText.of(inHook)
        + "\nOriginal exception was:\n"
        + TracebackText.of(original);
  }

  private static Value report(Context context, Value[] a) {
    if (!(a[1] instanceof ExceptionInstance raised)) {
      return None.NONE;
    }
    Writing writing = new Writing();
    context.push(writing);
    return writing.settle(context, TracebackReport.of(context, raised));
  }

  /** Writes to what {@code sys.stderr} is now. */
  private static final class Writing extends Continuation {
    @Override
    public Value resume(Context context, Value report) {
      Module sys = ThreadState.of(context).process().modules().get("sys");
      Value stderr = sys == null ? null : sys.namespace().get("stderr");
      return stderr == null || stderr == None.NONE
          ? None.NONE
          : MethodCall.of(context, stderr, "write", report);
    }
  }
}
