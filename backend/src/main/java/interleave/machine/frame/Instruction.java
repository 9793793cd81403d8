package interleave.machine.frame;

import interleave.machine.value.PyException;
import interleave.machine.value.Value;

/**
 * One step of a register machine. Its operands are indexes into {@link PythonFrame#registers},
 * fixed by the compiler; it carries no state of a run but caches that are valid for whoever looks
 * (guarded by what they were made for, replaced as a whole).
 */
public abstract class Instruction {
  /** The thread's stack has changed (call, block): look at its top again. */
  public static final int SWITCH = -1;

  /** The frame returns {@link PythonFrame#result}. */
  public static final int RETURN = -2;

  /** The thread may be interrupted here; {@link PythonFrame#pc} says where it goes on. */
  public static final int PAUSE = -3;

  /** The frame, a generator's, yields {@link PythonFrame#result}. */
  public static final int YIELD = -4;

  private int index;

  /** Where this instruction stands in its code. */
  public final int index() {
    return index;
  }

  /** The register its result goes into, -1 for one that has none. */
  public int target() {
    return -1;
  }

  /** Whether it calls what the program says, which may show what has happened before. */
  public boolean calls() {
    return false;
  }

  /** Whether its operands are not the frame's any more while it waits for a result. */
  public boolean handsOver() {
    return calls();
  }

  /** Whether it may let go of an object: by another one in its place, or by ending its use. */
  public boolean letsGo() {
    return calls();
  }

  /** Where the next instruction stands. */
  public final int next() {
    return index + 1;
  }

  /** Sets its place; the assembler's business only. */
  public final void place(int newIndex) {
    index = newIndex;
  }

  /**
   * Does its work.
   *
   * @return the index of the instruction to go on with, or one of the negative signals
   * @throws PyException what the program may catch
   */
  public abstract int execute(PythonFrame frame);

  /**
   * Goes on when what this instruction has called returns.
   *
   * @return as {@link #execute}
   */
  public int returned(PythonFrame frame, Value value) {
    throw new IllegalStateException(getClass().getSimpleName() + " expects no value");
  }

  /**
   * Offers an exception raised by what this instruction has called before any handler of the
   * program sees it.
   *
   * @return the index to go on with, or SWITCH after a push, or a refusal: {@link #UNHANDLED}
   */
  public int raised(PythonFrame frame, PyException exception) {
    return UNHANDLED;
  }

  /**
   * Goes on when the generator this instruction has resumed returned instead of yielding.
   *
   * @return as {@link #execute}
   */
  public int exhausted(PythonFrame frame, Value value) {
    throw interleave.machine.value.Exceptions.stopIteration(value);
  }

  /** The iterator whose values this instruction hands on; null where it delegates to none. */
  public Value delegate(PythonFrame frame) {
    return null;
  }

  /** Whether an exception raised here is one that has passed this frame before. */
  public boolean reraises() {
    return false;
  }

  /** Answer of {@link #raised}: the exception is not this instruction's business. */
  public static final int UNHANDLED = -5;

  /** All numbers it was made with: registers, places to jump to. */
  public final int[] operands() {
    return Listing.numbers(this);
  }

  /** The instruction in a listing: mnemonic and operands. */
  @Override
  public String toString() {
    return Listing.text(this);
  }
}
