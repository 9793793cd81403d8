package interleave.machine;

import java.util.List;

/** Decides wherever the language leaves open who goes next. */
@FunctionalInterface
public interface Scheduler {
  /** What CPython does on an idle machine: first come, first served. */
  Scheduler FAIR = candidates -> candidates.get(0);

  /**
   * Chooses.
   *
   * @param candidates at least one, the longest waiting first
   */
  ThreadState choose(List<ThreadState> candidates);
}
