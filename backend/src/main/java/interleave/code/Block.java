package interleave.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A statement being compiled that jumps out of it must respect: a loop, or a range of instructions
 * whose exceptions are handled, or one that leaves something to be done.
 */
final class Block {
  private final Unit unit;
  private final Label handler;
  private final int exception;
  private final Runnable cleanup;
  private final Label breakTarget;
  private final Label continueTarget;
  private int from;

  private Block(
      Unit unit,
      Label handler,
      int exception,
      Runnable cleanup,
      Label breakTarget,
      Label continueTarget) {
    this.unit = unit;
    this.handler = handler;
    this.exception = exception;
    this.cleanup = cleanup;
    this.breakTarget = breakTarget;
    this.continueTarget = continueTarget;
  }

  /** A loop. */
  static Block loop(Unit unit, Label breakTarget, Label continueTarget) {
    return new Block(unit, null, -1, null, breakTarget, continueTarget);
  }

  /**
   * A protected range.
   *
   * @param exception register for the exception
   * @param cleanup emits what has to be done when control leaves; null for nothing
   */
  static Block protect(Unit unit, Label handler, int exception, Runnable cleanup) {
    return new Block(unit, handler, exception, cleanup, null, null);
  }

  boolean isLoop() {
    return breakTarget != null;
  }

  Label breakTarget() {
    return breakTarget;
  }

  Label continueTarget() {
    return continueTarget;
  }

  private void open() {
    from = unit.assembler.here();
  }

  private void close() {
    if (handler != null) {
      unit.assembler.protect(from, unit.assembler.here(), handler, exception);
    }
  }

  /** Compiles a body within this block. */
  void around(Runnable body) {
    unit.blocks.push(this);
    open();
    body.run();
    close();
    unit.blocks.pop();
  }

  /** Whether something has to be done when control leaves up to a block, null meaning all. */
  static boolean needsCleanup(Unit unit) {
    return unit.blocks.stream().anyMatch(block -> block.cleanup != null);
  }

  /**
   * Leaves all blocks within one: emits their cleanups, then the departure, and goes on behind it
   * as if nothing had happened.
   *
   * @param target the block to stay in, null to leave all
   */
  static void leave(Unit unit, Block target, Runnable departure) {
    BitSet state = unit.flow.state();
    List<Block> left = new ArrayList<>();
    while (unit.blocks.peek() != target) {
      Block block = unit.blocks.pop();
      block.close();
      left.add(0, block);
      if (block.cleanup != null) {
        block.cleanup.run();
      }
    }
    departure.run();
    for (Block block : left) {
      unit.blocks.push(block);
      block.open();
    }
    unit.flow.restore(state);
    unit.flow.unreachable();
  }
}
