package interleave.library.system;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Namespace;
import interleave.machine.value.None;
import interleave.machine.value.Value;

/** Texts that a library module compiles while the program runs ({@code timeit}). */
final class CompiledTexts {
  private CompiledTexts() {}

  static void define(ModuleTable table) {
    table
        .function("check_text(text, file_name, /)", CompiledTexts::check)
        .function("define(name, text, file_name, globals, /)", CompiledTexts::definition);
  }

  private static Value check(Context context, Value[] a) {
    compiled(context, a[0], a[1]);
    return None.NONE;
  }

  private static Code compiled(Context context, Value text, Value fileName) {
    return ThreadState.of(context).machine().library().compile(fileName.str(), text.str());
  }

  /** Runs a text that defines one name among these globals; gives what it is, and unbinds it. */
  private static Value definition(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    Code code = compiled(context, a[1], a[2]);
    Namespace builtins = thread.machine().builtins(thread.process());
    Namespace globals = Namespace.of((Dict) a[3].unwrap(), builtins);
    context.push(new Defined(globals, a[0].str()));
    context.push(new PythonFrame(code, code.newRegisters(), globals, globals, context));
    return Value.PENDING;
  }

  /** Takes what was defined out of its scope again. */
  private static final class Defined extends Continuation {
    private final Namespace scope;
    private final String name;

    Defined(Namespace scope, String name) {
      this.scope = scope;
      this.name = name;
    }

    @Override
    public Value resume(Context context, Value result) {
      Value made = scope.get(name);
      scope.remove(name);
      return made;
    }
  }
}
