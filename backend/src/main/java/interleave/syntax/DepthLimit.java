package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;

/**
 * How deep rules and trees may nest. Any thread can take the ordinary limit; a program that exceeds
 * it is parsed again on a {@link DeepStack}, and refused there where CPython 3.11 refuses it.
 */
enum DepthLimit {
  ORDINARY(120, 200),
  DEEP(6_000, 3_000);

  /** Says that a program needs the bigger stack. */
  static final class Exceeded extends RuntimeException {
    Exceeded() {
      super(null, null, false, false);
    }
  }

  private final int rules;
  private final int tree;

  DepthLimit(int rules, int tree) {
    this.rules = rules;
    this.tree = tree;
  }

  /** Checks how deep rules are nested; CPython reports a {@code MemoryError} for too many. */
  void checkRules(int depth, String fileName) {
    if (depth > rules) {
      throw exceeded(Kind.MEMORY_ERROR, "", fileName);
    }
  }

  /** Checks how deep a tree is; those who walk it later rely on this limit for their own stacks. */
  void checkTree(int depth, String fileName) {
    if (depth > tree) {
      throw exceeded(
          Kind.RECURSION_ERROR, "maximum recursion depth exceeded during compilation", fileName);
    }
  }

  private RuntimeException exceeded(Kind kind, String message, String fileName) {
    return this == ORDINARY
        ? new Exceeded()
        : new SyntaxErrorException(kind, message, fileName, null);
  }
}
