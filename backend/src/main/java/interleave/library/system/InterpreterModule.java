package interleave.library.system;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.PythonFunction;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Frame;
import interleave.machine.value.Int;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.None;
import interleave.machine.value.Property;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;

/** The table of module {@code _interpreter}: what library modules ask of the running thread. */
public final class InterpreterModule {
  private InterpreterModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table = new ModuleTable(module);
    table
        .function("at_exit(function, /)", InterpreterModule::atExit)
        .function("caller(stacklevel=, /)", InterpreterModule::caller)
        .function("caller_text(stacklevel=, /)", InterpreterModule::callerText)
        .function("finalize_lost()", (c, a) -> ThreadState.of(c).finalizeLost())
        .function("iterable_coroutine(function, /)", InterpreterModule::iterableCoroutine)
        .function("native(object, name=, /)", (c, a) -> CFlavour.of(a[0], a[1]))
        .function("origin_entries(form, bases, /)", InterpreterModule::originEntries)
        .function("member(getter, text, refusal, /)", InterpreterModule::member)
        .function("process_name()", (c, a) -> Str.of(ThreadState.of(c).process().name()))
        .function("refused(name, what, /)", (c, a) -> refused(a[0].str(), a[1].str()))
        .function("making_attribute(name, /)", InterpreterModule::makingAttribute)
        .function("refuse(what, /)", InterpreterModule::refuse);
    Frames.define(table);
    CompiledTexts.define(table);
  }

  /** A function for a frozen module's table that is there only to be refused. */
  private static Value refused(String name, String what) {
    return NativeFunction.function(null, name + "(*args, **kwargs)", new ModuleTable.Refused(what));
  }

  /** {@code __mro_entries__} of a name that stands for a class: its {@code __origin__}. */
  private static Value originEntries(Context context, Value[] a) {
    return Tuple.of(Attributes.read(a[0], "__origin__"));
  }

  /** An attribute that can only be read, with the words it has in CPython. */
  private static Value member(Context context, Value[] a) {
    Property member = new Property(a[0], None.NONE, None.NONE);
    member.passAs(a[1].str(), a[2].str());
    return member;
  }

  /** Lets a generator function make what can be awaited. */
  private static Value iterableCoroutine(Context context, Value[] a) {
    ((PythonFunction) a[0]).makeIterableCoroutine();
    return a[0];
  }

  private static Value refuse(Context context, Value[] a) {
    throw new UnsupportedOperation(a[0].str());
  }

  private static Value makingAttribute(Context context, Value[] a) {
    ThreadState.of(context).makingAttribute(a[0] == None.NONE ? null : a[0].str());
    return None.NONE;
  }

  private static Value atExit(Context context, Value[] a) {
    ThreadState.of(context).process().setExitHook(a[0]);
    return None.NONE;
  }

  /** File, line and function of the program's frame that called the library. */
  private static Value caller(Context context, Value[] a) {
    PythonFrame found = callerFrame(context, a);
    return found == null
        ? Tuple.of(Str.of("(unknown file)"), Int.ZERO, Str.of("(unknown function)"))
        : Tuple.of(Str.of(found.code.fileName()), Int.of(found.line()), Str.of(found.code.name()));
  }

  /** The text of the line that called the library, or None. */
  private static Value callerText(Context context, Value[] a) {
    PythonFrame found = callerFrame(context, a);
    Code.Position position = found == null ? null : found.code.position(found.pc);
    return position == null ? None.NONE : Str.of(position.anchor().text());
  }

  private static PythonFrame callerFrame(Context context, Value[] a) {
    long skip = a[0] == null ? 0 : Math.max(0, Arguments.cLong(a[0]) - 1);
    PythonFrame found = null;
    for (Frame frame = context.top(); frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python && !python.code.isLibrary()) {
        found = python;
        if (skip-- <= 0) {
          break;
        }
      }
    }
    return found;
  }
}
