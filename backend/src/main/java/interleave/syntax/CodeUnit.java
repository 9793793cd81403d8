package interleave.syntax;

import interleave.syntax.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** One block of code as the compiler sees it, with the statements around the present place. */
final class CodeUnit {
  /** How many blocks may be nested: CPython's frames have room for so many. */
  private static final int MAX_BLOCKS = 20;

  /** The kinds of code. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION;

    /** Whether the symbol table calls it a function. */
    boolean isFunction() {
      return this != MODULE && this != CLASS;
    }
  }

  /** What surrounds a statement. */
  enum Block {
    LOOP,
    EXCEPT_STAR,
    OTHER
  }

  final Kind kind;
  final CodeUnit parent;

  /** Whether the function is a generator. */
  boolean generator;

  private final TreeErrors errors;
  private final Deque<Block> blocks = new ArrayDeque<>();

  CodeUnit(Kind kind, CodeUnit parent, TreeErrors errors) {
    this.kind = kind;
    this.parent = parent;
    this.errors = errors;
  }

  /** Enters a block. */
  void push(Block block, Span where) {
    if (blocks.size() >= MAX_BLOCKS) {
      throw errors.at(where, "too many statically nested blocks");
    }
    blocks.push(block);
  }

  /** Leaves the innermost block. */
  void pop() {
    blocks.pop();
  }

  /** Checks {@code break}, {@code continue} and {@code return}, which leave blocks on their way. */
  void leave(Span where, boolean toLoop, String outsideLoop) {
    for (Block block : blocks) {
      if (block == Block.EXCEPT_STAR) {
        throw errors.at(
            where, "'break', 'continue' and 'return' cannot appear in an except* block");
      }
      if (toLoop && block == Block.LOOP) {
        return;
      }
    }
    if (toLoop) {
      throw errors.at(where, outsideLoop);
    }
  }
}
