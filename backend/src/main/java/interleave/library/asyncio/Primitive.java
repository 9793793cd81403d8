package interleave.library.asyncio;

import interleave.library.Announced;
import interleave.library.queue.PutEvents;
import interleave.machine.ThreadState;
import interleave.machine.event.Event;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * The telling of what tasks wait at: locks, events, conditions, semaphores, barriers, queues. Who
 * goes on and when is decided by the classes in frozen Python that derive from it.
 *
 * <p>One that is part of another tells nothing itself: who waits at it waits at the whole.
 */
public final class Primitive extends Announced {
  /** {@code _asyncio._Primitive}. */
  public static final Type TYPE = Type.builtin("_Primitive", PrimitiveTable::define);

  private final PutEvents puts = new PutEvents();
  private Primitive whole;
  private int lastGiving;
  private int lastDone;
  private int letInBy;
  private int holders;

  Primitive(Type type) {
    super(type);
  }

  void open(ThreadState thread, ResourceKind kind, Integer capacity) {
    create(thread, kind, capacity);
  }

  /** It is a part of another one. */
  void belongTo(Primitive other) {
    whole = other;
  }

  /** The resource whoever waits here waits for; 0 if the listener does not know it. */
  int place() {
    return whole == null ? resource() : whole.place();
  }

  ResourceKind sort() {
    return kind();
  }

  /** The last event by which somebody may go on who waits here. */
  int lastGiving() {
    return whole == null ? lastGiving : whole.lastGiving();
  }

  /** Tells what happened to it; returns the event's number, 0 if it tells nothing. */
  int tell(ThreadState thread, int cause, Event event) {
    return kind() == null ? 0 : thread.tell(cause, event);
  }

  /** Tells of what lets somebody go on who waits here; returns the event's number. */
  int give(ThreadState thread, int cause, Event event) {
    lastGiving = tell(thread, cause, event);
    return lastGiving;
  }

  // ---- semaphores

  /** One more holds it; returns how many do. */
  int enter() {
    return ++holders;
  }

  /** One fewer holds it; returns how many do. A semaphore may be released by who never held it. */
  int leave() {
    holders = Math.max(0, holders - 1);
    return holders;
  }

  // ---- queues

  /** A task has waited for room; what it is to put next is put because of that. */
  void letIn(int event) {
    letInBy = event;
  }

  private int takeLetIn() {
    int taken = letInBy;
    letInBy = 0;
    return taken;
  }

  void noteDone(int event) {
    lastDone = event;
  }

  int lastDone() {
    return lastDone;
  }

  void put(ThreadState thread, Value item, Event event) {
    puts.put(item, give(thread, takeLetIn(), event));
  }

  int takePut(Value item) {
    return puts.take(item);
  }

  // ---- in another process

  @Override
  public void forked(ThreadState child) {
    super.forked(child);
    forget();
  }

  @Override
  public void unpickled(ThreadState thread) {
    forget();
    if (kind() != null) {
      create(thread, kind(), null);
    }
  }

  private void forget() {
    puts.clear();
    lastGiving = 0;
    lastDone = 0;
    letInBy = 0;
  }
}
