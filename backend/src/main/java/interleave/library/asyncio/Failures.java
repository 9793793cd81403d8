package interleave.library.asyncio;

import interleave.machine.ThreadState;
import interleave.machine.value.HeapPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The futures of a loop that failed and whose exception nobody has asked for yet. CPython reports
 * one when its last reference goes; references are not counted here, so it is reported at the end
 * of the program.
 */
final class Failures extends HeapPart {
  private static final int MANY = 64;

  private List<Future> futures = new ArrayList<>();

  void add(Future future) {
    if (futures.size() > MANY) {
      futures.removeIf(f -> !f.isUnretrieved());
    }
    futures.add(future);
  }

  void reportAll(ThreadState thread) {
    List<Future> all = futures;
    futures = new ArrayList<>();
    for (Future future : all) {
      if (future.isUnretrieved()) {
        future.setUnretrieved(false);
        Reports.neverRetrieved(thread, future);
      }
    }
  }
}
