package interleave.code;

import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands out the registers of one code object: locals and free variables first, behind them
 * constants and temporaries as they come. Temporaries are a stack.
 */
final class Registers {
  private final List<Value> template = new ArrayList<>();
  private final List<Integer> temporaries = new ArrayList<>();
  private final Map<Object, Integer> constants = new HashMap<>();
  private final int variables;
  private final List<Integer> takenAt = new ArrayList<>();
  private int depth;
  private Use use;

  /**
   * The temporaries in use at an instruction.
   *
   * @param bound the first register behind all variables and them
   * @param taken their registers
   * @param takenAt before which instruction each was taken
   */
  record Use(int bound, int[] taken, int[] takenAt) {}

  /** Registers for so many locals and free variables. */
  Registers(int variables) {
    this.variables = variables;
    for (int i = 0; i < variables; i++) {
      template.add(null);
    }
  }

  private int fresh(Value value) {
    template.add(value);
    return template.size() - 1;
  }

  /** The register of a constant; {@code key} tells constants of different types apart. */
  int constant(Object key, Value value) {
    return constants.computeIfAbsent(key, k -> fresh(value));
  }

  /**
   * A register free until {@link #release} goes back before it.
   *
   * @param at the index of the next instruction
   */
  int temporary(int at) {
    if (depth == temporaries.size()) {
      temporaries.add(fresh(null));
      takenAt.add(at);
    }
    takenAt.set(depth, at);
    use = null;
    return temporaries.get(depth++);
  }

  /** The number of temporaries in use. */
  int mark() {
    return depth;
  }

  /** The temporaries in use. */
  Use inUse() {
    if (use == null) {
      use =
          new Use(
              depth == 0 ? variables : temporaries.get(depth - 1) + 1,
              temporaries.subList(0, depth).stream().mapToInt(Integer::intValue).toArray(),
              takenAt.subList(0, depth).stream().mapToInt(Integer::intValue).toArray());
    }
    return use;
  }

  /** Gives back all temporaries taken since that mark. */
  void release(int mark) {
    depth = mark;
    use = null;
  }

  /** Whether a register belongs to a variable. */
  boolean isVariable(int register) {
    return register < variables;
  }

  Value[] template() {
    return template.toArray(Value[]::new);
  }
}
