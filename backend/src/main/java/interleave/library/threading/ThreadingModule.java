package interleave.library.threading;

import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.Attributes;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.Value;

/** The table of module {@code threading}. */
public final class ThreadingModule {
  private static final String NAME = "threading";

  private ThreadingModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    var names = module.namespace();
    names.set("Thread", Thread.TYPE);
    names.set("_MainThread", Thread.MAIN);
    names.set("Timer", Timer.TYPE);
    names.set("Barrier", Barrier.TYPE);
    names.set("BrokenBarrierError", Barrier.BROKEN);
    names.set("Event", Event.TYPE);
    names.set("Condition", Condition.TYPE);
    names.set("Semaphore", Semaphore.TYPE);
    names.set("BoundedSemaphore", Semaphore.BOUNDED);
    names.set("TIMEOUT_MAX", Float.of(Deadlines.TIMEOUT_MAX_SECONDS));
    function(module, "Lock()", (c, a) -> new Lock(ThreadState.of(c)));
    function(module, "RLock()", (c, a) -> new RLock(ThreadState.of(c)));
    function(module, "current_thread()", (c, a) -> Thread.current(ThreadState.of(c)));
    function(module, "currentThread()", (c, a) -> Thread.current(ThreadState.of(c)));
    function(
        module,
        "main_thread()",
        (c, a) -> Thread.current(ThreadState.of(c).process().mainThread()));
    function(module, "get_ident()", (c, a) -> ident(ThreadState.of(c), "ident"));
    function(module, "get_native_id()", (c, a) -> ident(ThreadState.of(c), "native_id"));
    function(module, "active_count()", (c, a) -> Int.of(process(c).threads().size()));
    function(module, "activeCount()", (c, a) -> Int.of(process(c).threads().size()));
    function(module, "enumerate()", (c, a) -> enumerate(process(c)));
  }

  private static Process process(interleave.machine.value.Context context) {
    return ThreadState.of(context).process();
  }

  private static void function(Module module, String signature, NativeFunction.Body body) {
    NativeFunction function = NativeFunction.function(NAME, signature, body);
    module.namespace().set(function.name(), function);
  }

  private static Value ident(ThreadState thread, String attribute) {
    return Attributes.read(Thread.current(thread), attribute);
  }

  private static Value enumerate(Process process) {
    return List.of(process.threads().stream().map(Thread::current).toArray(Value[]::new));
  }
}
