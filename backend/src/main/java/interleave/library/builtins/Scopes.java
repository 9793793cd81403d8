package interleave.library.builtins;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.frame.LiveFrame;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.Members;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.TreeSet;

/** Names and what they are bound to: {@code globals}, {@code locals}, {@code vars}, {@code dir}. */
final class Scopes {
  private static final String[] REFUSED = {
    "eval(source, globals=, locals=, /)",
    "exec(source, globals=, locals=, /, *, closure=)",
    "compile(source, filename, mode, **kwargs)",
    "breakpoint(*args, **kws)",
    "help(*args, **kwds)",
    "memoryview(object)"
  };

  private Scopes() {}

  static void define(ModuleTable table) {
    table
        .function("globals()", (c, a) -> frame(c).globals.dict())
        .function("locals()", (c, a) -> LiveFrame.locals(frame(c)))
        .function("vars(object=, /)", Scopes::vars)
        .function("dir(object=, /)", Scopes::dir)
        .function("exit(code=)", Scopes::exit)
        .function("quit(code=)", Scopes::exit)
        .function("__import__(name, globals=, locals=, fromlist=, level=)", Scopes::load);
    for (String signature : REFUSED) {
      String name = signature.substring(0, signature.indexOf('('));
      table.refused(signature, name + "()");
    }
  }

  private static PythonFrame frame(Context context) {
    for (var frame = context.top(); frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python) {
        return python;
      }
    }
    throw Exceptions.of(Exceptions.SYSTEM_ERROR, "frame does not exist");
  }

  private static Value vars(Context context, Value[] a) {
    if (a[0] == null) {
      return LiveFrame.locals(frame(context));
    }
    Value dict = Attributes.find(context, a[0], "__dict__");
    if (dict == null) {
      throw Exceptions.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  private static Value dir(Context context, Value[] a) {
    if (a[0] == null) {
      return sorted(names(LiveFrame.locals(frame(context))));
    }
    Value method = a[0].type().lookup("__dir__");
    if (method != null && !(method instanceof NativeFunction)) {
      Sorting then = new Sorting();
      context.push(then);
      return then.settle(context, Operations.callMethod(context, method, a[0], new Value[0], null));
    }
    return sorted(Members.of(a[0]));
  }

  private static TreeSet<String> names(Dict dict) {
    TreeSet<String> names = new TreeSet<>();
    for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
      names.add(dict.keyAt(i).str());
    }
    return names;
  }

  private static List sorted(java.util.SortedSet<String> names) {
    return List.of(names.stream().map(Str::of).toArray(Value[]::new));
  }

  /** Sorts what {@code __dir__} gave. */
  private static final class Sorting extends Continuation {
    @Override
    public Value resume(Context context, Value names) {
      Value sorted =
          ThreadState.of(context)
              .machine()
              .builtins(ThreadState.of(context).process())
              .get("sorted");
      return sorted.call(context, new Value[] {names}, null);
    }
  }

  private static Value exit(Context context, Value[] a) {
    PyException exit =
        a[0] == null
            ? Exceptions.of(Exceptions.SYSTEM_EXIT, interleave.machine.value.None.NONE)
            : Exceptions.of(Exceptions.SYSTEM_EXIT, a[0]);
    throw exit;
  }

  private static Value module(Context context, String name) {
    return ThreadState.of(context).top() instanceof PythonFrame caller && caller.code.isLibrary()
        ? context.importModule(name)
        : context.importForProgram(name);
  }

  private static Value load(Context context, Value[] a) {
    String name = Str.text(a[0]);
    if (name == null) {
      throw Exceptions.typeError("module name must be a string");
    }
    boolean whole = a[3] != null && a[3].truth();
    int dot = name.indexOf('.');
    if (dot < 0 || whole) {
      return module(context, name);
    }
    Package then = new Package(name.substring(0, dot));
    context.push(then);
    return then.settle(context, module(context, name));
  }

  /** Gives the package whose submodule was imported. */
  private static final class Package extends Continuation {
    private final String name;

    Package(String name) {
      this.name = name;
    }

    @Override
    public Value resume(Context context, Value submodule) {
      return module(context, name);
    }
  }
}
