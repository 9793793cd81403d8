package interleave.library.queue;

import interleave.machine.value.HeapPart;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/** By which event each item of a queue was put there. */
public final class PutEvents extends HeapPart {
  private final Map<Value, Deque<Integer>> events = new IdentityHashMap<>();

  /** Notes that the item was put, once more perhaps, by this event. */
  public void put(Value item, int event) {
    events.computeIfAbsent(item, any -> new ArrayDeque<>()).add(event);
  }

  /** Returns, and forgets, the event by which the item was put first; 0 if it never was. */
  public int take(Value item) {
    Deque<Integer> numbers = events.get(item);
    if (numbers == null) {
      return 0;
    }
    int put = numbers.poll();
    if (numbers.isEmpty()) {
      events.remove(item);
    }
    return put;
  }

  /** Forgets all. */
  public void clear() {
    events.clear();
  }
}
