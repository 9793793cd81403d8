package interleave.library.threading;

import interleave.library.StructSequence;
import interleave.library.builtins.TextStream;
import interleave.machine.ThreadState;
import interleave.machine.TracebackReport;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** What happens to an exception that ends a thread: {@code threading.excepthook}. */
final class ExceptionHook {
  private static final String[] FIELDS = {"exc_type", "exc_value", "exc_traceback", "thread"};

  /** {@code threading.ExceptHookArgs}. */
  static final Type ARGS = StructSequence.type("_thread", "_ExceptHookArgs", FIELDS);

  /** The hook unless a program sets another: prints the exception as CPython does. */
  static final NativeFunction DEFAULT =
      NativeFunction.function("_thread", "_excepthook(args, /)", ExceptionHook::report);

  private ExceptionHook() {}

  /**
   * Calls the hook in force.
   *
   * @return what it returns, or PENDING
   */
  static Value call(Context context, ExceptionInstance raised, Value thread) {
    Module threading = ThreadState.of(context).process().modules().get("threading");
    Value hook = threading == null ? null : threading.namespace().get("excepthook");
    Value traceback = Attributes.read(raised, "__traceback__");
    Value args = StructSequence.make(ARGS, FIELDS, raised.type(), raised, traceback, thread);
    return (hook == null ? DEFAULT : hook).call(context, new Value[] {args}, null);
  }

  private static Value report(Context context, Value[] a) {
    if (a[0].type() != ARGS) {
      throw Exceptions.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    if (!(Attributes.read(a[0], "exc_value") instanceof ExceptionInstance raised)
        || raised.type().isSubclass(Exceptions.SYSTEM_EXIT)) {
      return None.NONE;
    }
    Value thread = Attributes.read(a[0], "thread");
    String name =
        thread == None.NONE
            ? Identities.ident(ThreadState.of(context)).str()
            : Attributes.read(thread, "name").str();
    Printing printing = new Printing("Exception in thread " + name + ":\n");
    context.push(printing);
    return printing.settle(context, TracebackReport.of(context, raised));
  }

  /**
   * Writes to what is {@code sys.stderr} now.
   *
   * @return PENDING or something without meaning
   */
  static Value print(ThreadState thread, String text) {
    Module sys = thread.process().modules().get("sys");
    Value stderr = sys == null ? TextStream.STDERR : sys.namespace().get("stderr");
    if (stderr instanceof TextStream stream) {
      stream.write(thread, text);
      return None.NONE;
    }
    if (stderr == null || stderr == None.NONE) {
      return None.NONE;
    }
    Value write = Attributes.get(thread, stderr, "write");
    return write.call(thread, new Value[] {Str.of(text)}, null);
  }

  private static final class Printing extends Continuation {
    private final String headline;

    Printing(String headline) {
      this.headline = headline;
    }

    @Override
    public Value resume(Context context, Value report) {
      Written written = new Written();
      context.push(written);
      return written.settle(context, print(ThreadState.of(context), headline + report.str()));
    }
  }

  /** A hook returns None, whatever {@code write} returned. */
  private static final class Written extends Continuation {
    @Override
    public Value resume(Context context, Value result) {
      return None.NONE;
    }
  }
}
