package interleave.library.threading;

import interleave.machine.ThreadState;
import interleave.machine.Unpicklable;
import interleave.machine.value.Arguments;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Instance;
import interleave.machine.value.None;
import interleave.machine.value.PerThread;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * {@code threading.local}: an object whose attributes each thread has for itself. A subclass's
 * {@code __init__} runs again in every thread that comes to it, with the first one's arguments.
 */
final class Local extends Instance implements PerThread, Unpicklable {
  /** {@code _thread._local}. */
  static final Type TYPE = Type.builtin("_local", Local::define);

  private final Map<ThreadState, Dict> dicts = new IdentityHashMap<>();
  private Value args = Tuple.EMPTY;
  private Value kwargs = None.NONE;

  private Local(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("_thread")
        .namedWithModule()
        .allocator(Local::new)
        .staticMethod("__new__(cls, /, *args, **kwargs)", Local::make);
  }

  private static Value make(Context context, Value[] a) {
    Type type = (Type) a[0];
    boolean given = a[1].length() > 0 || a[2].length() > 0;
    if (given && type.lookup("__init__") == Type.OBJECT.own("__init__")) {
      throw Exceptions.typeError("Initialization arguments are not supported");
    }
    Local local = (Local) type.allocate();
    local.args = a[1];
    local.kwargs = a[2];
    local.show(ThreadState.of(context), new Dict());
    return local;
  }

  private void show(ThreadState thread, Dict dict) {
    dicts.keySet().removeIf(ThreadState::ended);
    dicts.put(thread, dict);
    setAttributes(dict);
  }

  @Override
  public Value enter(Context context) {
    ThreadState thread = ThreadState.of(context);
    Dict known = dicts.get(thread);
    if (known != null) {
      setAttributes(known);
      return None.NONE;
    }
    show(thread, new Dict());
    Value init = type().lookup("__init__");
    if (init == Type.OBJECT.own("__init__")) {
      return None.NONE;
    }
    Initialized initialized = new Initialized(this, thread);
    context.push(initialized);
    Value method = new BoundMethod(init, this);
    return initialized.settle(context, Arguments.call(context, method, args, kwargs));
  }

  /** Meanwhile others may have looked at their attributes. */
  private static final class Initialized extends Continuation {
    private final Local local;
    private final ThreadState thread;

    Initialized(Local local, ThreadState thread) {
      this.local = local;
      this.thread = thread;
    }

    @Override
    public Value resume(Context context, Value result) {
      local.setAttributes(local.dicts.get(thread));
      return None.NONE;
    }
  }

  @Override
  public String unpicklablePart() {
    return "_thread._local";
  }
}
