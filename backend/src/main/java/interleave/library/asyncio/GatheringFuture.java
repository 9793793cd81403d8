package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Iteration;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** What {@code gather()} returns: to cancel it is to cancel its children. */
final class GatheringFuture extends Future {
  static final Type TYPE = Type.builtin("_GatheringFuture", Future.TYPE, GatheringFuture::define);

  private Value[] children = {};
  private boolean cancelRequested;

  private GatheringFuture(Type type) {
    super(type);
  }

  private static void define(TypeTable table) {
    table
        .module("asyncio.tasks")
        .allocator(GatheringFuture::new)
        .method("__init__(self, children, *, loop)", GatheringFuture::init)
        .attribute("_cancel_requested", g -> Bool.of(((GatheringFuture) g).cancelRequested));
  }

  private static Value init(Context context, Value[] a) {
    GatheringFuture self = (GatheringFuture) a[0];
    self.setLoop((Loop) a[2]);
    self.children = Iteration.closedItems(a[1]);
    return None.NONE;
  }

  @Override
  boolean cancel(ThreadState thread, Value message) {
    if (isDone()) {
      return false;
    }
    boolean any = false;
    for (Value child : children) {
      any |= ((Future) child).cancel(thread, message);
    }
    cancelRequested |= any;
    return any;
  }
}
