package interleave.machine;

import interleave.machine.value.Namespace;

/** What the other threads of a thread's process hold but by the names of modules. */
final class OtherThreads extends Reach {
  private OtherThreads() {}

  static OtherThreads of(ThreadState thread) {
    OtherThreads others = new OtherThreads();
    for (ThreadState each : thread.process().threads()) {
      if (each != thread) {
        others.add(each.top());
      }
    }
    others.walk();
    return others;
  }

  @Override
  boolean counts(Object object) {
    return !(object instanceof Namespace) && super.counts(object);
  }
}
