package interleave.machine;

import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** Importing modules: parents first, each run once per process (Language Reference, 5.3). */
final class Imports {
  private Imports() {}

  /** What an import statement of the program gives. */
  static Value loadForProgram(ThreadState thread, String name) {
    if (thread.machine().library().isHidden(name)) {
      throw notFound(thread, name);
    }
    return load(thread, name);
  }

  static Value load(ThreadState thread, String name) {
    Value known = thread.process().modules().find(name);
    if (known == None.NONE) {
      throw missing("import of " + name + " halted; None in sys.modules", name);
    }
    if (known != null) {
      return known;
    }
    int dot = name.lastIndexOf('.');
    if (dot > 0 && thread.process().modules().find(name.substring(0, dot)) == null) {
      AfterParent then = new AfterParent(name);
      thread.push(then);
      return then.settle(thread, load(thread, name.substring(0, dot)));
    }
    Library.Source source = thread.machine().library().find(name);
    if (source == null) {
      throw notFound(thread, name);
    }
    Module module = new Module(name, false, thread.machine().builtins(thread.process()));
    String file = CPythonFiles.of(name);
    if (file != null) {
      module.namespace().set("__file__", Str.of(file));
    }
    module.reserve(thread.machine().library().cpythonNames(name));
    register(thread, module);
    return switch (source) {
      case Library.Source.Native built -> {
        built.filler().accept(thread, module);
        yield module;
      }
      case Library.Source.Frozen frozen -> {
        Done done = new Done(module);
        thread.push(done);
        thread.push(
            new PythonFrame(
                frozen.code(),
                frozen.code().newRegisters(),
                module.namespace(),
                module.namespace(),
                thread));
        yield Value.PENDING;
      }
    };
  }

  private static void register(ThreadState thread, Module module) {
    String name = module.name();
    thread.process().modules().put(name, module);
    int dot = name.lastIndexOf('.');
    Module parent = dot > 0 ? thread.process().modules().get(name.substring(0, dot)) : null;
    if (parent != null) {
      parent.namespace().set(name.substring(dot + 1), module);
    }
  }

  private static PyException notFound(ThreadState thread, String name) {
    String message = "No module named '" + name + "'";
    int dot = name.lastIndexOf('.');
    if (dot > 0 && !thread.machine().library().isPackage(name.substring(0, dot))) {
      message += "; '" + name.substring(0, dot) + "' is not a package";
    }
    return missing(message, name);
  }

  private static PyException missing(String message, String name) {
    PyException error = Exceptions.of(Exceptions.MODULE_NOT_FOUND_ERROR, message);
    error.value().setField("name", Str.of(name));
    return error;
  }

  private static final class AfterParent extends Continuation {
    private final String name;

    AfterParent(String name) {
      this.name = name;
    }

    @Override
    public Value resume(Context context, Value parent) {
      return load(ThreadState.of(context), name);
    }
  }

  private static final class Done extends Continuation {
    private final Module module;

    Done(Module module) {
      this.module = module;
    }

    @Override
    public Value resume(Context context, Value result) {
      return module;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      ThreadState.of(context).process().modules().remove(module.name());
      throw exception;
    }
  }
}
