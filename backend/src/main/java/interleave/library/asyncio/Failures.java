package interleave.library.asyncio;

import interleave.machine.Reach;
import interleave.machine.ThreadState;
import interleave.machine.Weak;
import interleave.machine.value.HeapPart;
import interleave.machine.value.List;
import java.util.ArrayList;

/**
 * The futures of a loop that failed and whose exception nobody has asked for yet. CPython reports
 * one when its last reference goes; references are not counted here, so from time to time it is
 * looked which of them can still be reached.
 *
 * <p>A look visits all the program's objects. So that many failures do not make a program slow,
 * each turn of the loop earns only so many visits.
 */
final class Failures extends HeapPart implements Weak {
  private static final int MANY = 64;
  private static final long EARNED_BY_TURN = 2_000;
  private static final long MOST_EARNED = 1_000_000;

  private java.util.List<Future> futures = new ArrayList<>();
  private long visits = MOST_EARNED;
  private boolean fresh;

  /**
   * A future has failed.
   *
   * @param awaited whether somebody is to be told of it on the loop's next turn
   */
  void add(Future future, boolean awaited) {
    if (futures.size() > MANY) {
      forgetRetrieved();
    }
    futures.add(future);
    fresh |= !awaited;
  }

  private void forgetRetrieved() {
    futures.removeIf(f -> !f.isUnretrieved());
  }

  /** A turn of the loop is over. */
  void turned() {
    visits = Math.min(MOST_EARNED, visits + EARNED_BY_TURN);
    fresh = !futures.isEmpty();
  }

  /** Whether it is time to look for futures that nobody can ask any more. */
  boolean due() {
    if (fresh && visits > 0) {
      forgetRetrieved();
      return !futures.isEmpty();
    }
    return false;
  }

  /** Takes the futures that CPython has freed by now, from what is alive beside the program. */
  List takeFreed(ThreadState thread, Iterable<?> alive) {
    fresh = false;
    Reach reach = Reach.of(thread.process(), alive, futures);
    visits -= reach.objects();
    List freed = new List();
    futures.removeIf(
        future -> !reach.reaches(future) && !reach.returnsTo(future) && note(future, freed));
    return freed;
  }

  /** Takes those, too, that CPython frees only when it looks for cycles. */
  void takeCollected(ThreadState thread, Iterable<?> alive, List freed) {
    forgetRetrieved();
    if (!futures.isEmpty()) {
      Reach reach = Reach.of(thread.process(), alive, futures);
      futures.removeIf(future -> !reach.reaches(future) && note(future, freed));
    }
  }

  /** Takes all. */
  void takeAll(List freed) {
    forgetRetrieved();
    futures.forEach(future -> note(future, freed));
    futures.clear();
  }

  private static boolean note(Future future, List freed) {
    future.setUnretrieved(false);
    freed.add(future);
    return true;
  }
}
