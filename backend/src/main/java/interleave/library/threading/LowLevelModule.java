package interleave.library.threading;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.event.LaneEvent;
import interleave.machine.value.Attributes;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.Callables;
import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Int;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** The table of module {@code _thread}: threads without objects, and the lock. */
public final class LowLevelModule {
  private LowLevelModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table = new ModuleTable(module);
    table
        .constant("LockType", Lock.TYPE)
        .function("RLock()", (c, a) -> new RLock(ThreadState.of(c)))
        .constant("error", Exceptions.RUNTIME_ERROR)
        .constant("TIMEOUT_MAX", Float.of(Deadlines.TIMEOUT_MAX_SECONDS))
        .constant("_ExceptHookArgs", ExceptionHook.ARGS)
        .constant("_excepthook", ExceptionHook.DEFAULT)
        .constant("_local", Local.TYPE)
        .function("start_new_thread(*args)", LowLevelModule::start)
        .function("start_new(*args)", LowLevelModule::start)
        .function("allocate_lock()", (c, a) -> new Lock(ThreadState.of(c)))
        .function("allocate()", (c, a) -> new Lock(ThreadState.of(c)))
        .function("get_ident()", (c, a) -> Identities.ident(ThreadState.of(c)))
        .function("exit()", (c, a) -> exit())
        .function("exit_thread()", (c, a) -> exit())
        .function("_count()", (c, a) -> count(ThreadState.of(c)))
        .function("stack_size(size=, /)", StackSize::set)
        .function("get_native_id()", (c, a) -> Thread.nativeId(ThreadState.of(c)))
        .refused(
            "interrupt_main(signum=, /)",
            "_thread.interrupt_main(), which sends a signal: there are no signals here");
  }

  private static Value exit() {
    throw Exceptions.of(Exceptions.SYSTEM_EXIT);
  }

  /** Threads besides the main one that have begun to run. */
  private static Value count(ThreadState thread) {
    return Int.of(
        thread.process().threads().stream().filter(each -> each.cpuNanos() > 0).count() - 1);
  }

  private static Value start(Context context, Value[] a) {
    Value[] args = ((Tuple) a[0]).items();
    if (args.length < 2 || args.length > 3) {
      throw Exceptions.typeError(
          "start_new_thread expected at "
              + (args.length < 2 ? "least 2 arguments, got " : "most 3 arguments, got ")
              + args.length);
    }
    if (!Callables.isCallable(args[0])) {
      throw Exceptions.typeError("first arg must be callable");
    }
    if (!(args[1].unwrap() instanceof Tuple)) {
      throw Exceptions.typeError("2nd arg must be a tuple");
    }
    if (args.length == 3 && !(args[2].unwrap() instanceof Dict)) {
      throw Exceptions.typeError("optional 3rd arg must be a dictionary");
    }
    ThreadState starter = ThreadState.of(context);
    ThreadState made = launch(starter, args[0], args[1], args.length == 3 ? args[2] : None.NONE);
    return Identities.ident(made);
  }

  private static ThreadState launch(
      ThreadState starter, Value function, Value args, Value keywords) {
    int number = starter.process().state(Numbers.class, Numbers::new).next();
    String name = "thread " + number + " (" + nameOf(function) + ")";
    ThreadState made = starter.machine().newThread(starter.process(), name, true);
    DummyThread known = Identities.of(starter.process()).begin();
    if (known != null) {
      known.standFor(made);
    }
    int created = starter.tell(0, new LaneEvent.Created(made.lane()));
    made.push(new BareBody(function, args, keywords));
    made.launch(starter.nowNanos(), created);
    return made;
  }

  private static String nameOf(Value function) {
    Value plain = function instanceof BoundMethod method ? method.function() : function;
    Value name = Attributes.find(null, plain, "__name__");
    return name == null ? function.type().name() : name.str();
  }

  /** Numbers the threads of a process that have no names. */
  private static final class Numbers extends HeapPart {
    private int last;

    int next() {
      return ++last;
    }
  }
}
