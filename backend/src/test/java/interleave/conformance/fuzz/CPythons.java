package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several CPythons that differ in what the language leaves open: the hashes of texts, and the
 * addresses by which objects are hashed. What they do not agree on is not defined.
 */
final class CPythons implements AutoCloseable {
  /** So many that a set of two texts hardly stands in the same order in all of them. */
  private static final int SEEDS = 20;

  private final List<CPython> started = new ArrayList<>();

  private CPython get(int seed) {
    try {
      while (started.size() <= seed) {
        started.add(new CPython(started.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return started.get(seed);
  }

  /** What the first does with a program; null where that takes too long. */
  Behaviour run(String program) {
    return get(0).run(program);
  }

  /** Whether all do that. */
  boolean agree(String program, Behaviour behaviour) {
    for (int seed = 1; seed < SEEDS; seed++) {
      if (!behaviour.equals(get(seed).run(program))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    for (CPython one : started) {
      one.close();
    }
  }
}
