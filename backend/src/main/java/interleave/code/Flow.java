package interleave.code;

import java.util.BitSet;

/**
 * Which locals are bound for sure at the place being compiled. Facts only grow along the way, since
 * locals that are ever deleted are never taken for sure.
 */
final class Flow {
  private final int locals;
  private BitSet bound = new BitSet();

  Flow(int locals) {
    this.locals = locals;
  }

  boolean isBound(int local) {
    return bound.get(local);
  }

  void bind(int local) {
    bound.set(local);
  }

  /** What is known now, to come back to. */
  BitSet state() {
    return (BitSet) bound.clone();
  }

  /** Goes back to a former state. */
  void restore(BitSet state) {
    bound = (BitSet) state.clone();
  }

  /** From here on nothing is reached: everything holds. */
  void unreachable() {
    bound.set(0, locals);
  }

  /** Two ways meet: what holds on both. */
  void meet(BitSet other) {
    bound.and(other);
  }
}
