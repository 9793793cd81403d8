package interleave.library.processes;

import interleave.machine.Costs;
import interleave.machine.Pickle;
import interleave.machine.Process;
import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.value.Arguments;
import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Instance;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * An object a manager keeps for several processes: arguments and results are pickled, on their way
 * to the process it was made in and back.
 */
final class Served extends Instance implements Shared {
  /** {@code _interleave_processes.Served}. */
  static final Type TYPE = Type.builtin("Served", Served::define);

  private Process home;
  private Value object;

  private Served(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("multiprocessing.managers")
        .allocator(Served::new)
        .method("__init__(self, object, /)", Served::init)
        .method("keep(self, object, /)", Served::keep)
        .method("call(self, method, args, kwargs, /)", Served::call)
        .method("call_with(self, method, args, kwargs, /)", Served::callWith)
        .method("object(self, /)", (c, a) -> ((Served) a[0]).object)
        .method("text(self, /)", (c, a) -> given(c, ((Served) a[0]).object));
  }

  private static Value init(Context context, Value[] a) {
    Served served = (Served) a[0];
    served.home = ThreadState.of(context).process();
    served.object = served.taken(context, a[1]);
    return None.NONE;
  }

  private static Value keep(Context context, Value[] a) {
    ((Served) a[0]).home = ThreadState.of(context).process();
    ((Served) a[0]).object = a[1];
    return None.NONE;
  }

  private Value taken(Context context, Value value) {
    ThreadState thread = ThreadState.of(context);
    return Pickle.dump(thread, value, false).load(thread, home);
  }

  private static Value given(Context context, Value value) {
    return Pickle.dumpShared(value).load(ThreadState.of(context));
  }

  private static Value call(Context context, Value[] a) {
    Served served = (Served) a[0];
    Value[] taken = {a[0], a[1], served.taken(context, a[2]), served.taken(context, a[3])};
    return callWith(context, taken);
  }

  /** Calls with arguments that have been copied. */
  private static Value callWith(Context context, Value[] a) {
    Costs costs = ThreadState.of(context).machine().options().costs();
    context.work(2 * costs.messageNanos() / costs.instructionNanos());
    Value method = Attributes.get(context, ((Served) a[0]).object, a[1].str());
    Answer answer = new Answer();
    context.push(answer);
    return answer.settle(context, Arguments.call(context, method, a[2], a[3]));
  }

  private static final class Answer extends Continuation {
    @Override
    public Value resume(Context context, Value result) {
      try {
        return given(context, result);
      } catch (NeedsPython hooks) {
        return context.twin("Served.given").call(context, new Value[] {result}, null);
      }
    }
  }
}
