package interleave.library.asyncio;

import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.value.Exceptions;
import interleave.machine.value.HeapPart;
import interleave.machine.value.List;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a process knows of its loops and tasks. */
final class Loops extends HeapPart implements Process.Tenant {
  private final Map<Task, Task> unfinished = new LinkedHashMap<>();
  private final java.util.List<Loop> loops = new ArrayList<>();
  private int lastTaskNumber;

  static Loops of(ThreadState thread) {
    return thread
        .process()
        .state(
            Loops.class,
            () -> {
              Loops made = new Loops();
              thread.process().admit(made);
              return made;
            });
  }

  /** The loops of one thread. */
  private static final class Place extends HeapPart {
    private Loop running;
    private Loop current;
    private boolean wasSet;
  }

  private static Place place(ThreadState thread) {
    return thread.state(Place.class, Place::new);
  }

  static Loop running(ThreadState thread) {
    return place(thread).running;
  }

  static void setRunning(ThreadState thread, Loop loop) {
    place(thread).running = loop;
  }

  /** The loop of {@code set_event_loop()}, or null. */
  static Loop current(ThreadState thread) {
    return place(thread).current;
  }

  static boolean wasSet(ThreadState thread) {
    return place(thread).wasSet;
  }

  static void setCurrent(ThreadState thread, Loop loop) {
    place(thread).current = loop;
    place(thread).wasSet = true;
  }

  /**
   * The loop given as an argument, otherwise the running or current one; Python code must help
   * where the main thread has none yet.
   */
  static Loop given(ThreadState thread, Value argument) {
    if (argument instanceof Loop loop) {
      return loop;
    }
    if (argument != null && argument != None.NONE) {
      throw Exceptions.typeError("not an event loop: " + argument.repr());
    }
    Loop loop = running(thread) != null ? running(thread) : current(thread);
    if (loop == null && !wasSet(thread) && thread == thread.process().mainThread()) {
      throw NeedsPython.SIGNAL;
    }
    if (loop == null) {
      String name = interleave.library.threading.ThreadNames.of(thread);
      throw Exceptions.runtimeError("There is no current event loop in thread '" + name + "'.");
    }
    return loop;
  }

  void add(Loop loop) {
    loops.add(loop);
  }

  void add(Task task) {
    unfinished.put(task, task);
  }

  void remove(Task task) {
    unfinished.remove(task);
  }

  String nextTaskName() {
    return "Task-" + ++lastTaskNumber;
  }

  /** The unfinished tasks of a loop. */
  List tasksOf(Loop loop) {
    List tasks = new List();
    for (Task task : unfinished.keySet()) {
      if (task.loop() == loop) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** What lives without being held by the program: unfinished tasks, and what loops are to run. */
  java.util.List<Object> alive() {
    java.util.List<Object> alive = new ArrayList<>(unfinished.keySet());
    for (Loop loop : loops) {
      if (!loop.isClosed()) {
        alive.add(loop);
      }
    }
    return alive;
  }

  /** Takes the failed futures that {@code gc.collect()} frees, or all of them. */
  List takeFailures(ThreadState thread, boolean all) {
    List taken = new List();
    for (Loop loop : loops) {
      if (all) {
        loop.failures().takeAll(taken);
      } else {
        loop.failures().takeCollected(thread, alive(), taken);
      }
    }
    return taken;
  }

  /** The unfinished tasks that say so when they are destroyed. */
  List pending() {
    List tasks = new List();
    for (Task task : unfinished.keySet()) {
      if (task.logsDestruction()) {
        tasks.add(task);
      }
    }
    return tasks;
  }

  @Override
  public void leave(ThreadState thread) {
    unfinished.keySet().forEach(task -> task.kill(thread));
    loops.forEach(loop -> loop.kill(thread));
  }
}
