package interleave.machine;

import interleave.machine.frame.Generator;
import interleave.machine.frame.PythonFunction;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.Attributes;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.ExceptionInstance.Unseen;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Frame;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Instance;
import interleave.machine.value.Module;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.PyException;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Values on their way between processes: copies that belong to nobody. Classes and functions travel
 * by name and are found again where they arrive (library reference, {@code pickle}).
 */
public final class Pickle {
  /** {@code _pickle.PickleError}. */
  public static final Type PICKLE_ERROR =
      Type.builtin("PickleError", Exceptions.EXCEPTION, t -> t.module("_pickle"));

  /** {@code _pickle.PicklingError}. */
  public static final Type PICKLING_ERROR =
      Type.builtin("PicklingError", PICKLE_ERROR, t -> t.module("_pickle"));

  /** {@code _pickle.UnpicklingError}. */
  public static final Type UNPICKLING_ERROR =
      Type.builtin("UnpicklingError", PICKLE_ERROR, t -> t.module("_pickle"));

  private static final String[] HOOKS = {
    "__reduce__",
    "__reduce_ex__",
    "__getstate__",
    "__setstate__",
    "__getnewargs__",
    "__getnewargs_ex__"
  };

  private final Value root;
  private final int bytes;
  private final List<String> modules;

  private Pickle(Value root, int bytes, Collection<String> modules) {
    this.root = root;
    this.bytes = bytes;
    this.modules = List.copyOf(modules);
  }

  /** The modules that classes and functions are to be found in where the value arrives. */
  List<String> modules() {
    return modules;
  }

  /** About how long the pickled form would be. */
  public int bytes() {
    return bytes;
  }

  /**
   * Takes a copy of a value out of its process.
   *
   * @param inheriting whether a child is being started, which may be given locks and queues
   * @throws PyException PicklingError, AttributeError, TypeError, RuntimeError as CPython words
   *     them
   * @throws NeedsPython for an object whose class says in Python how it is pickled: that is the
   *     business of frozen {@code pickle}
   */
  public static Pickle dump(ThreadState thread, Value value, boolean inheriting) {
    return dump(new Dumper(thread.process(), inheriting), value);
  }

  /**
   * Takes a copy of what lies on the machine for all processes: its classes are those of the
   * processes it came from, and were looked up when it came.
   */
  public static Pickle dumpShared(Value value) {
    return dump(new Dumper(null, false), value);
  }

  private static Pickle dump(Dumper dumper, Value value) {
    Value copy = dumper.copy(value);
    dumper.exceptions.forEach(exception -> exception.setTraceback(null));
    dumper.arrivals.forEach(Forked::pickled);
    return new Pickle(copy, dumper.bytes(), dumper.modules);
  }

  /**
   * Puts the value into a process.
   *
   * @throws PyException AttributeError where a class or function is not to be found
   */
  public Value load(ThreadState thread) {
    return load(thread, thread.process());
  }

  /** Puts the value into a process, on behalf of a thread of any. */
  public Value load(ThreadState thread, Process process) {
    Loader loader = new Loader(process);
    Value value = loader.copy(root);
    loader.arrivals.forEach(each -> each.unpickled(thread));
    return value;
  }

  private static Value find(Process process, Value module, String qualifiedName) {
    Value found = process.modules().get(module == null ? "__main__" : module.str());
    for (String part : qualifiedName.split("\\.")) {
      found = found == null ? null : lookUp(found, part);
    }
    return found;
  }

  private static Value lookUp(Value holder, String name) {
    if (holder instanceof Module module) {
      return module.namespace().get(name);
    }
    return Attributes.find(null, holder, name);
  }

  private static String qualifiedName(Value global) {
    return global instanceof Type type
        ? type.qualifiedName()
        : ((PythonFunction) global).qualifiedName();
  }

  private static Value module(Value global) {
    return Attributes.find(null, global, "__module__");
  }

  private static boolean isGlobal(Object original) {
    return original instanceof Type || original instanceof PythonFunction;
  }

  /** Copies out of a process. */
  private static final class Dumper extends HeapCopy {
    private static final int BYTES_PER_OBJECT = 12;
    private final Process process;
    private final boolean inheriting;
    private final List<ExceptionInstance> exceptions = new ArrayList<>();
    private final Set<String> modules = new LinkedHashSet<>();
    private final List<Forked> arrivals = new ArrayList<>();
    private int objects = 1;

    Dumper(Process process, boolean inheriting) {
      this.process = process;
      this.inheriting = inheriting;
    }

    int bytes() {
      return objects * BYTES_PER_OBJECT;
    }

    @Override
    Object instead(Object original) {
      if (isGlobal(original)) {
        checkFindable((Value) original);
        return original;
      }
      if (original instanceof Unseen) {
        return Unseen.NONE;
      }
      if (original instanceof TracebackEntry entry) {
        return entry.withoutFrame();
      }
      if (original instanceof Instance instance && !instance.type().isBuiltin()) {
        handOverHooks(instance.type());
      }
      if (original instanceof Unpicklable object) {
        throw cannot(object.unpicklablePart());
      }
      if (original instanceof Generator
          || original instanceof Suspendable
          || original instanceof Frame) {
        throw cannot("generator");
      }
      if (original instanceof Module) {
        throw cannot("module");
      }
      return null;
    }

    @Override
    Object sharedAs(Object object) {
      if (object instanceof Shared kept && !inheriting && kept.inheritedAs() != null) {
        throw Exceptions.runtimeError(
            kept.inheritedAs()
                + " objects should only be shared between processes through inheritance");
      }
      if (object instanceof Value value && value.length() > 0) {
        objects += value.length() / BYTES_PER_OBJECT;
      }
      return object;
    }

    @Override
    void copied(HeapPart original, HeapPart copy) {
      objects++;
      if (copy instanceof Forked arrival) {
        arrivals.add(arrival);
      }
      if (copy instanceof ExceptionInstance exception) {
        exception.forgetOrigin();
        exceptions.add(exception);
      }
    }

    private void checkFindable(Value global) {
      String name = qualifiedName(global);
      if (name.contains("<locals>")) {
        throw Exceptions.of(Exceptions.ATTRIBUTE_ERROR, "Can't pickle local object '" + name + "'");
      }
      Value module = module(global);
      Value found = process == null ? global : find(process, module, name);
      if (found != global) {
        String place = module == null ? "__main__" : module.str();
        throw Exceptions.of(
            PICKLING_ERROR,
            "Can't pickle "
                + global.repr()
                + (found == null
                    ? ": attribute lookup " + name + " on " + place + " failed"
                    : ": it's not the same object as " + place + "." + name));
      }
      if (module != null) {
        modules.add(module.str());
      }
    }

    private static PyException cannot(String type) {
      return Exceptions.typeError("cannot pickle '" + type + "' object");
    }

    private static void handOverHooks(Type type) {
      for (String hook : HOOKS) {
        if (type.lookup(hook) instanceof PythonFunction) {
          throw NeedsPython.SIGNAL;
        }
      }
    }
  }

  /** Copies into a process. */
  private static final class Loader extends HeapCopy {
    private final Process process;
    private final List<Forked> arrivals = new ArrayList<>();

    Loader(Process process) {
      this.process = process;
    }

    @Override
    void copied(HeapPart original, HeapPart copy) {
      if (copy instanceof Forked arrival) {
        arrivals.add(arrival);
      }
    }

    @Override
    Object instead(Object original) {
      if (!isGlobal(original)) {
        return null;
      }
      Value global = (Value) original;
      Value module = module(global);
      Value found = find(process, module, qualifiedName(global));
      if (found == null) {
        String place = module == null ? "__main__" : module.str();
        throw Exceptions.of(
            Exceptions.ATTRIBUTE_ERROR,
            "Can't get attribute '"
                + qualifiedName(global)
                + "' on "
                + (process.modules().get(place) == null
                    ? "<module '" + place + "'>"
                    : process.modules().get(place).repr()));
      }
      return found;
    }
  }
}
