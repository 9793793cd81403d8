package interleave.machine;

import interleave.machine.value.Finalizable;
import interleave.machine.value.Module;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A search for objects from where a thread stands; it ends when all are found, and then has not
 * looked at everything else.
 */
final class Search extends Reach {
  private final Set<Object> missing = Collections.newSetFromMap(new IdentityHashMap<>());

  private Search(Collection<?> sought) {
    missing.addAll(sought);
  }

  /**
   * Searches.
   *
   * @param inHand what is being returned or thrown, may be null
   */
  static Search from(ThreadState thread, Object inHand, Collection<?> sought) {
    Search search = new Search(sought);
    search.add(inHand);
    search.add(thread.top());
    Process process = thread.process();
    for (ThreadState each : process.threads()) {
      search.add(each.top());
      each.kept().forEach(kept -> search.add(kept, each));
    }
    process.modules().all().forEach(search::add);
    process.kept().forEach(search::add);
    search.walk();
    return search;
  }

  @Override
  boolean counts(Object object) {
    return object instanceof Module || super.counts(object);
  }

  @Override
  void add(Object object) {
    super.add(object);
    if (object instanceof Finalizable) {
      missing.remove(object);
    }
  }

  @Override
  boolean enough() {
    return missing.isEmpty();
  }
}
