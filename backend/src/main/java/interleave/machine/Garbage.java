package interleave.machine;

import interleave.machine.Finalizers.Watched;
import interleave.machine.value.List;
import interleave.machine.value.Tuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Objects that have died together, in the order in which CPython frees them: an object before what
 * it refers to, a list from its end. What a cycle of references holds is not freed by counting, but
 * later, by the collector of cycles.
 */
final class Garbage {
  private final Reach alive;
  private final Map<Object, Watched> dead = new IdentityHashMap<>();
  private final java.util.List<Watched> inCycles = new ArrayList<>();
  private final java.util.List<Watched> freed = new ArrayList<>();

  /**
   * Sorts objects.
   *
   * @param all the dead ones that have finalizers
   * @param alive a search that has come by everything alive
   */
  Garbage(java.util.List<Watched> all, Reach alive) {
    this.alive = alive;
    for (Watched each : all) {
      if (isHeldByCycle(each)) {
        inCycles.add(each);
      } else {
        dead.put(each.object(), each);
      }
    }
    java.util.List<Watched> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(each -> -index(each)));
    sorted.forEach(each -> free(first(each)));
    sorted.forEach(each -> free(each.object()));
  }

  /** Those that only the collector of cycles finds. */
  java.util.List<Watched> inCycles() {
    return inCycles;
  }

  /** The others, in the order in which they are freed. */
  java.util.List<Watched> freed() {
    return freed;
  }

  private boolean isHeldByCycle(Watched each) {
    return each.witness() == null
        ? alive.returnsTo(each.object())
        : each.witness().dead(alive).stream().anyMatch(alive::returnsTo);
  }

  /** The object whose death was that of this one. */
  private Object first(Watched each) {
    return each.witness() == null ? each.object() : each.witness().firstDead(alive);
  }

  private int index(Watched each) {
    return each.witness() == null ? -1 : each.witness().indexInList(alive);
  }

  /** Frees an object, and what it alone referred to. */
  private void free(Object object) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> pending = new ArrayDeque<>();
    pending.push(object);
    while (!pending.isEmpty()) {
      Object each = pending.pop();
      if (seen.add(each)) {
        Watched known = dead.remove(each);
        if (known != null) {
          freed.add(known);
        }
        java.util.List<Object> parts = parts(each);
        if (!(each instanceof List || each instanceof Tuple)) {
          Collections.reverse(parts);
        }
        parts.forEach(pending::push);
      }
    }
  }

  /** What an object refers to that is not alive; of a list or tuple, its items. */
  private java.util.List<Object> parts(Object object) {
    java.util.List<Object> parts = new ArrayList<>();
    for (Object part : References.of(object)) {
      if (part instanceof Object[] items && (object instanceof List || object instanceof Tuple)) {
        parts.addAll(References.of(items));
      } else {
        parts.add(part);
      }
    }
    parts.removeIf(alive::met);
    return parts;
  }
}
