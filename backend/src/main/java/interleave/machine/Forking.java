package interleave.machine;

import interleave.machine.event.LaneEvent;
import interleave.machine.event.Listener;
import interleave.machine.value.Module;
import interleave.machine.value.Value;
import java.util.List;

/** Starting child processes. */
public final class Forking {
  /** How long the parent stands in {@code fork}, of the time until the child's first step. */
  private static final double PARENTS_SHARE = 0.3;

  private Forking() {}

  /**
   * Starts a child with a copy of the parent's memory and of no thread but the calling one, which
   * goes on there in {@code body._bootstrap()} (POSIX, {@code fork}).
   *
   * @param body an object of the parent's that describes the child
   */
  public static Process fork(ThreadState parent, String name, Value body) {
    Process process = parent.process();
    Process child = child(parent, name);
    ThreadState thread = parent.machine().newThread(child, "MainThread", false);
    HeapCopy copy = new HeapCopy();
    copy.replace(process, child);
    copy.replace(parent, thread);
    for (ThreadState other : List.copyOf(process.threads())) {
      if (other != parent) {
        copy.replace(other, ThreadState.leftBehind(other, child));
      }
    }
    child.modules().inherit(process.modules(), copy);
    child.inherit(process, copy);
    thread.inherit(parent, copy);
    thread.setObject(copy.copy(parent.object()));
    thread.push(new ChildBody(copy.copy(body)));
    long costNanos = parent.machine().options().costs().forkNanos();
    launch(parent, thread, costNanos);
    copy.tell(thread);
    parent.catchUp(parent.nowNanos() + (long) (costNanos * PARENTS_SHARE));
    return child;
  }

  /**
   * Starts a child that runs the main module once more, as {@code __mp_main__}, and then {@code
   * body._bootstrap()}.
   *
   * @param starter a module of frozen Python with a function {@code _begin(body)}
   */
  public static Process spawn(ThreadState parent, String name, Pickle body, String starter) {
    Process child = child(parent, name);
    Machine machine = parent.machine();
    ThreadState thread = machine.newThread(child, "MainThread", false);
    Module main = MainModule.of("__mp_main__", machine.mainCode().fileName(), child);
    child.modules().put("__main__", main);
    child.modules().put("__mp_main__", main);
    thread.push(new SpawnBody(main, body, starter));
    launch(parent, thread, machine.options().costs().spawnNanos());
    return child;
  }

  private static Process child(ThreadState parent, String name) {
    Process child = parent.machine().newProcess(name);
    child.setParentPid(parent.process().pid());
    return child;
  }

  private static void launch(ThreadState parent, ThreadState thread, long costNanos) {
    Listener listener = parent.machine().listener();
    int lane = thread.process().lane();
    int created = parent.tell(0, new LaneEvent.Created(lane));
    long begin = parent.nowNanos() + costNanos;
    int started = listener.event(lane, begin, 0, created, new LaneEvent.Started());
    thread.launch(begin, started);
  }
}
