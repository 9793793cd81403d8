package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds out which registers hold something at each instruction. A temporary does from the first
 * instruction that names it, since it was taken, until it is given back; before, there may be
 * something in it that is left over.
 */
final class Liveness {
  private static final int[] NONE = {};

  /** The instructions that name each register, in order. */
  private final Map<Integer, TreeSet<Integer>> mentions = new HashMap<>();

  private Liveness(Instruction[] instructions, Code.Handler[] handlers) {
    for (int i = 0; i < instructions.length; i++) {
      for (int operand : instructions[i].operands()) {
        note(operand, i);
      }
    }
    for (Code.Handler handler : handlers) {
      note(handler.exception(), handler.target() - 1); // it comes filled
    }
  }

  private void note(int register, int at) {
    mentions.computeIfAbsent(register, r -> new TreeSet<>()).add(at);
  }

  /** For each instruction of code, the registers in use while it is executed. */
  static Code.InUse[] of(
      Instruction[] instructions, Code.Handler[] handlers, List<Registers.Use> uses) {
    Liveness liveness = new Liveness(instructions, handlers);
    Code.InUse[] all = new Code.InUse[instructions.length];
    for (int i = 0; i < all.length; i++) {
      Registers.Use use = uses.get(i);
      int[] empty = liveness.empty(use, i);
      boolean same =
          i > 0 && use == uses.get(i - 1) && java.util.Arrays.equals(all[i - 1].empty(), empty);
      all[i] = same ? all[i - 1] : new Code.InUse(use.bound(), empty);
    }
    return all;
  }

  private int[] empty(Registers.Use use, int at) {
    List<Integer> empty = new ArrayList<>();
    for (int t = 0; t < use.taken().length; t++) {
      if (!isFilled(use.taken()[t], use.takenAt()[t], at)) {
        empty.add(use.taken()[t]);
      }
    }
    return empty.isEmpty() ? NONE : empty.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isFilled(int register, int from, int to) {
    TreeSet<Integer> named = mentions.get(register);
    Integer first = named == null ? null : named.ceiling(from);
    return first != null && first < to;
  }
}
