package interleave.library.asyncio;

import interleave.machine.value.HeapPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The timers of a loop: a heap by moment, moved as {@code heapq} moves it, so that timers of the
 * same moment come in the order CPython has them.
 */
final class TimerHeap extends HeapPart {
  private static final int FEW = 100;

  private List<Handle> handles = new ArrayList<>();
  private int cancelledCount;

  int size() {
    return handles.size();
  }

  /** A timer among them was cancelled. */
  void cancelled() {
    cancelledCount++;
  }

  /** The earliest, null if there is none. */
  Handle first() {
    return handles.isEmpty() ? null : handles.get(0);
  }

  void push(Handle handle) {
    handle.setInHeap(true);
    handles.add(handle);
    siftDown(0, handles.size() - 1);
  }

  Handle pop() {
    Handle last = handles.remove(handles.size() - 1);
    Handle first = last;
    if (!handles.isEmpty()) {
      first = handles.get(0);
      handles.set(0, last);
      siftUp(0);
    }
    first.setInHeap(false);
    return first;
  }

  /** Drops cancelled timers: all of them when they are many, otherwise those in front. */
  void prune() {
    if (handles.size() > FEW && cancelledCount * 2 > handles.size()) {
      List<Handle> kept = new ArrayList<>();
      for (Handle handle : handles) {
        if (handle.isCancelled()) {
          handle.setInHeap(false);
        } else {
          kept.add(handle);
        }
      }
      handles = kept;
      for (int i = handles.size() / 2 - 1; i >= 0; i--) {
        siftUp(i);
      }
      cancelledCount = 0;
      return;
    }
    while (!handles.isEmpty() && handles.get(0).isCancelled()) {
      cancelledCount--;
      pop();
    }
  }

  void clear() {
    handles.clear();
    cancelledCount = 0;
  }

  /** Moves an item towards the root, to where its parent is not later. */
  private void siftDown(int start, int from) {
    int place = from;
    Handle item = handles.get(place);
    while (place > start) {
      int parentPlace = (place - 1) >> 1;
      Handle parent = handles.get(parentPlace);
      if (!(item.whenSeconds() < parent.whenSeconds())) {
        break;
      }
      handles.set(place, parent);
      place = parentPlace;
    }
    handles.set(place, item);
  }

  /** Lets the smaller children rise to a leaf, puts the item there and moves it up again. */
  private void siftUp(int start) {
    int end = handles.size();
    int place = start;
    Handle item = handles.get(place);
    int child = 2 * place + 1;
    while (child < end) {
      int right = child + 1;
      if (right < end && !(handles.get(child).whenSeconds() < handles.get(right).whenSeconds())) {
        child = right;
      }
      handles.set(place, handles.get(child));
      place = child;
      child = 2 * place + 1;
    }
    handles.set(place, item);
    siftDown(start, place);
  }
}
