package interleave.conformance.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several CPythons that differ in what the language leaves open: the hashes of texts, and the
 * addresses by which objects are hashed. What they do not agree on is not defined.
 */
final class CPythons implements AutoCloseable {
  private static final int SEEDS = 4;

  private final List<CPython> all = new ArrayList<>();

  CPythons() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      all.add(new CPython(seed));
    }
  }

  /** What the first does with a program; null where that takes too long. */
  Behaviour run(String program) {
    return all.get(0).run(program);
  }

  /** Whether all do that. */
  boolean agree(String program, Behaviour behaviour) {
    return all.stream().skip(1).allMatch(other -> behaviour.equals(other.run(program)));
  }

  @Override
  public void close() throws IOException {
    for (CPython one : all) {
      one.close();
    }
  }
}
