package interleave.library.processes;

import interleave.machine.Shared;
import interleave.machine.ThreadState;
import interleave.machine.event.AccessEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.ResourceEvent;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.Iteration;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The memory behind {@code Value} and {@code Array}: numbers that every process sees. */
final class SharedMemory extends Instance implements Shared {
  /** {@code _interleave_processes.SharedMemory}. */
  static final Type TYPE = Type.builtin("SharedMemory", SharedMemory::define);

  private Value[] cells = {};
  private String noun;
  private int resource;

  private SharedMemory(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("multiprocessing.sharedctypes")
        .allocator(SharedMemory::new)
        .method("__init__(self, values, noun, /)", SharedMemory::init)
        .method("read(self, index, /)", SharedMemory::read)
        .method("write(self, index, value, /)", SharedMemory::write);
  }

  private static SharedMemory self(Value[] args) {
    return (SharedMemory) args[0];
  }

  private static Value init(Context context, Value[] a) {
    ThreadState thread = ThreadState.of(context);
    SharedMemory memory = self(a);
    memory.noun = a[2].str();
    memory.cells = Iteration.closedItems(a[1]).clone();
    memory.resource =
        thread
            .machine()
            .listener()
            .resource(ResourceKind.VARIABLE, thread.bindingName(), thread.process().lane());
    thread.tell(0, new ResourceEvent.Created(memory.resource));
    return None.NONE;
  }

  private int index(Value value) {
    long index = ((Int) value.unwrap()).value;
    long place = index < 0 ? index + cells.length : index;
    if (place < 0 || place >= cells.length) {
      throw Exceptions.indexError("invalid index");
    }
    return (int) place;
  }

  private static Value read(Context context, Value[] a) {
    SharedMemory memory = self(a);
    Value value = memory.cells[memory.index(a[1])];
    ThreadState.of(context).tell(0, new AccessEvent.Read(memory.resource, value.repr()));
    return value;
  }

  private static Value write(Context context, Value[] a) {
    SharedMemory memory = self(a);
    memory.cells[memory.index(a[1])] = a[2];
    ThreadState.of(context).tell(0, new AccessEvent.Written(memory.resource, a[2].repr()));
    return None.NONE;
  }

  @Override
  public String inheritedAs() {
    return noun;
  }
}
