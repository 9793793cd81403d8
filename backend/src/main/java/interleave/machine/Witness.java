package interleave.machine;

import interleave.machine.frame.Cell;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Frame;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Namespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Why an object is alive: a way to it from a frame on a stack, or from something that lives as long
 * as its thread or its process. To see that the object is still alive it is enough to go the way
 * again, which is short, instead of searching the whole heap.
 */
final class Witness extends HeapPart {
  private final Object[] way;
  private final int[] places;

  private Witness(Object[] way) {
    this.way = way;
    this.places = new int[way.length];
    for (int i = 0; i + 1 < way.length; i++) {
      places[i] = place(way[i], way[i + 1]);
    }
  }

  /** The way by which a search has come to an object. */
  static Witness of(HeapWalk search, Object object) {
    List<Object> way = new ArrayList<>();
    Object at = object;
    while (at != HeapWalk.NOBODY && !(at instanceof Frame frame && isOnStack(frame))) {
      way.add(at);
      at = search.leader(at);
    }
    if (at != HeapWalk.NOBODY) {
      way.add(at);
    }
    Collections.reverse(way);
    return new Witness(way.toArray());
  }

  private static int place(Object holder, Object held) {
    if (holder instanceof Object[] array) {
      for (int i = 0; i < array.length; i++) {
        if (array[i] == held) {
          return i;
        }
      }
    }
    if (holder instanceof PythonFrame frame) {
      for (int i = 0; i < frame.registers.length; i++) {
        if (frame.registers[i] == held && holds(frame, i, held)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean holds(PythonFrame frame, int register, Object held) {
    return register >= 0 && frame.registers[register] == held && frame.uses(register);
  }

  private static boolean isOnStack(Frame frame) {
    return frame.back() != null
        && !(frame instanceof PythonFrame python && ThreadState.of(python.context).ended());
  }

  /**
   * Goes the way again.
   *
   * @return how many references it took, negative where the way does not lead to the object any
   *     more
   */
  int check() {
    if (way[0] instanceof Frame frame && !isOnStack(frame)
        || way[0] instanceof ThreadState thread && thread.ended()) {
      return -1;
    }
    int cost = way.length;
    for (int at = 0; at + 1 < way.length; at++) {
      int step = leads(at);
      if (step < 0) {
        return -cost + step;
      }
      cost += step;
    }
    return cost;
  }

  /** As {@link References#lead}, from one object of the way to the next. */
  private int leads(int from) {
    Object held = way[from + 1];
    return switch (way[from]) {
      case ThreadState thread -> 0; // what it keeps it keeps for good
      case Object[] array -> array[places[from]] == held ? 1 : -1;
      case Object holder when held instanceof Namespace.Variable -> 1; // each name's, for good
      case Namespace.Variable variable -> variable.value == held ? 1 : -1;
      case Cell cell -> cell.value == held ? 1 : -1;
      case PythonFrame frame when frame.back() != null && holds(frame, places[from], held) -> 1;
      case Object holder -> References.lead(holder, held);
    };
  }

  /**
   * The first object of the way that has died, given a search for all that is alive: the object
   * itself, or one that it went with.
   */
  Object firstDead(HeapWalk alive) {
    for (Object each : way) {
      if (!(each instanceof ThreadState) && !alive.met(each)) {
        return each;
      }
    }
    return way[way.length - 1];
  }

  /** All objects of the way that have died. */
  List<Object> dead(HeapWalk alive) {
    List<Object> dead = new ArrayList<>();
    for (Object each : way) {
      if (!(each instanceof ThreadState) && !alive.met(each)) {
        dead.add(each);
      }
    }
    return dead;
  }

  /** Where in a list that is alive the first dead object stood; -1 where it stood in none. */
  int indexInList(HeapWalk alive) {
    for (int at = 2; at < way.length; at++) {
      if (way[at - 2] instanceof interleave.machine.value.List
          && alive.met(way[at - 1])
          && !alive.met(way[at])) {
        return places[at - 1];
      }
    }
    return -1;
  }
}
