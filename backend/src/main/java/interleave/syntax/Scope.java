package interleave.syntax;

import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about the names of one block: a module, class, function, lambda or comprehension.
 */
final class Scope {
  static final int USED = 1;
  static final int LOCAL = 2;
  static final int PARAMETER = 4;
  static final int GLOBAL = 8;
  static final int NONLOCAL = 16;
  static final int ANNOTATED = 32;
  static final int ITERATION_VARIABLE = 64;

  /** The kinds of blocks. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION
  }

  final Kind kind;
  final Scope parent;

  /** Where the block's statement or expression stands; null for a module. */
  final Span span;

  /** {@code "list comprehension"} and so on; null if the block is none. */
  final String comprehension;

  final List<Scope> children = new ArrayList<>();
  final Map<String, Span> directives = new LinkedHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();

  /** Whether the targets of a comprehension are being read. */
  boolean inIterationTarget;

  /** How many iterables of comprehensions are being read. */
  int iterables;

  Scope(Kind kind, Scope parent, Span span, String comprehension) {
    this.kind = kind;
    this.parent = parent;
    this.span = span;
    this.comprehension = comprehension;
    if (parent != null) {
      parent.children.add(this);
      iterables = parent.iterables;
    }
  }

  /** The flags of a name; 0 if it has not been seen. */
  int flags(String name) {
    return names.getOrDefault(name, 0);
  }

  boolean has(String name, int flags) {
    return (flags(name) & flags) != 0;
  }

  void add(String name, int flags) {
    names.merge(name, flags, (old, more) -> old | more);
  }

  /** All names in the order they were seen first. */
  Iterable<String> names() {
    return names.keySet();
  }
}
