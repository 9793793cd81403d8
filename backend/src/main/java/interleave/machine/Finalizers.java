package interleave.machine;

import interleave.machine.value.Finalizable;
import interleave.machine.value.HeapPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a process's objects do what they have to do when they die (PEP 442). CPython knows that an
 * object has died by counting references; here, after every instruction that may have let go of
 * one, it is looked whether those that have a finalizer are still alive. Nearly always the {@link
 * Witness} of the last time tells, otherwise a search.
 *
 * <p>Looking must not make a program much slower: it is paid from a purse that every look fills a
 * little. While it is empty nobody looks, and objects are found dead somewhat later.
 */
final class Finalizers extends HeapPart implements Weak {
  /** What a look earns and what the purse holds, in references that can be looked at. */
  private static final long EARNED_BY_LOOK = 12;

  private static final long FULL_PURSE = 2_000_000;

  /** What it costs to come by an object in a search. */
  private static final long SEARCHED_OBJECT = 12;

  private static final int FEW = 256;

  private final List<Watched> all = new ArrayList<>();
  private final List<Watched> kept = new ArrayList<>();
  private final List<Watched> lost = new ArrayList<>();
  private long purse = FULL_PURSE;
  private int limit = FEW;
  private int at;
  private long number;

  /** Whether there is anything to look for; a field, for the interpreter asks all the time. */
  boolean watching;

  /** An object with a finalizer, and why it was alive when it was looked for last. */
  static final class Watched extends HeapPart {
    private static final Comparator<Watched> BY_AGE = Comparator.comparingLong(w -> w.number);

    private final Finalizable object;
    private final long number;
    private Witness witness;

    private Watched(Finalizable object, long number) {
      this.object = object;
      this.number = number;
    }

    Finalizable object() {
      return object;
    }

    /** Null where it has not been looked for yet. */
    Witness witness() {
      return witness;
    }
  }

  /** Watches an object from now on. */
  void watch(Finalizable object) {
    if (all.size() + kept.size() >= limit) {
      sort();
    }
    all.add(new Watched(object, number++));
    watching = true;
  }

  /**
   * Looks, if it is time to.
   *
   * @param inHand what is being returned, may be null
   * @return the objects that have died since the last look, in the order in which CPython frees
   *     them
   */
  List<Finalizable> takeDead(ThreadState thread, Object inHand) {
    purse = Math.min(FULL_PURSE, purse + EARNED_BY_LOOK);
    if (purse <= 0) {
      return List.of();
    }
    List<Watched> doubtful = doubtful();
    if (doubtful.isEmpty()) {
      return List.of();
    }
    Reach alive = search(thread, inHand, doubtful);
    List<Watched> dead = new ArrayList<>();
    for (Watched each : doubtful) {
      if (alive.met(each.object)) {
        each.witness = Witness.of(alive, each.object);
      } else {
        dead.add(each);
      }
    }
    dead.sort(Watched.BY_AGE);
    return dead.isEmpty() ? List.of() : bury(new Garbage(dead, alive));
  }

  /** Those, as far as the purse goes, whose witness does not tell that they are alive. */
  private List<Watched> doubtful() {
    List<Watched> doubtful = new ArrayList<>();
    boolean changed = false;
    for (int looked = 0; looked < all.size() && purse > 0; looked++) {
      at = at + 1 < all.size() ? at + 1 : 0;
      Watched each = all.get(at);
      if (!each.object.hasFinalizer() || each.object.isKept()) {
        purse--;
        changed = true;
      } else if (!isAlive(each)) {
        doubtful.add(each);
      }
    }
    if (changed) {
      sort();
    }
    return doubtful;
  }

  private boolean isAlive(Watched each) {
    int cost = each.witness == null ? -1 : each.witness.check();
    purse -= Math.abs(cost);
    return cost > 0;
  }

  /** Puts aside those that need not be looked at. */
  private void sort() {
    kept.removeIf(Finalizers::isOver);
    all.removeIf(
        each -> {
          if (isOver(each)) {
            each.object.unwatched();
            return true;
          }
          return each.object.isKept() && kept.add(each);
        });
    watching = !all.isEmpty();
    limit = Math.max(FEW, 2 * (all.size() + kept.size()));
  }

  private static boolean isOver(Watched each) {
    return !each.object.hasFinalizer();
  }

  private Reach search(ThreadState thread, Object inHand, List<Watched> sought) {
    Reach alive = Search.from(thread, inHand, sought.stream().map(Watched::object).toList());
    purse -= SEARCHED_OBJECT * alive.objects();
    return alive;
  }

  private List<Finalizable> bury(Garbage garbage) {
    lost.addAll(garbage.inCycles());
    all.removeAll(garbage.inCycles());
    all.removeAll(garbage.freed());
    watching = !all.isEmpty();
    return garbage.freed().stream().map(Watched::object).toList();
  }

  /** All that are kept until it is known that they have died. */
  List<Finalizable> objects() {
    return Stream.of(all, kept, lost).flatMap(List::stream).map(Watched::object).toList();
  }

  /**
   * What {@code gc.collect()} finds: those, too, that have died in a cycle of references.
   *
   * @param inHand what is kept besides, may be null
   */
  List<Finalizable> takeCollected(ThreadState thread, Object inHand) {
    List<Finalizable> dead = new ArrayList<>();
    List<Watched> doubtful = new ArrayList<>(all);
    Reach alive = search(thread, inHand, doubtful);
    doubtful.removeIf(each -> alive.met(each.object));
    all.removeAll(doubtful);
    watching = !all.isEmpty();
    lost.addAll(doubtful);
    lost.sort(Watched.BY_AGE);
    lost.forEach(each -> dead.add(each.object));
    lost.clear();
    dead.removeIf(each -> !each.hasFinalizer());
    return dead;
  }

  /**
   * All that are left when the program is over, for CPython's last collection finds them; but not
   * what threads hold that still run.
   */
  List<Finalizable> takeAll(ThreadState main) {
    Reach others = OtherThreads.of(main);
    all.addAll(kept);
    all.removeIf(each -> others.met(each.object));
    all.addAll(lost);
    all.sort(Watched.BY_AGE);
    List<Finalizable> left = new ArrayList<>();
    all.forEach(each -> left.add(each.object));
    lost.clear();
    kept.clear();
    all.clear();
    watching = false;
    left.removeIf(each -> !each.hasFinalizer());
    return left;
  }
}
