package interleave.syntax;

import static interleave.syntax.Scope.GLOBAL;
import static interleave.syntax.Scope.LOCAL;
import static interleave.syntax.Scope.NONLOCAL;
import static interleave.syntax.Scope.PARAMETER;

import interleave.syntax.Scope.Kind;
import interleave.syntax.source.Span;
import java.util.HashSet;
import java.util.Set;

/** The second part of {@link ScopeCheck}, when the names of all blocks are known. */
final class NonlocalCheck {
  private final TreeErrors errors;

  NonlocalCheck(TreeErrors errors) {
    this.errors = errors;
  }

  /**
   * Checks that names declared nonlocal are bound in a function around.
   *
   * @param bound the names bound in functions around; null for a module
   */
  void check(Scope block, Set<String> bound) {
    Set<String> inner = bound == null ? new HashSet<>() : new HashSet<>(bound);
    for (String name : block.names()) {
      if (block.has(name, GLOBAL)) {
        if (block.has(name, NONLOCAL)) {
          throw errors.at(block.directives.get(name), "name '" + name + "' is nonlocal and global");
        }
        inner.remove(name);
      } else if (block.has(name, NONLOCAL)) {
        Span directive = block.directives.get(name);
        if (bound == null) {
          throw errors.at(directive, "nonlocal declaration not allowed at module level");
        }
        if (!bound.contains(name)) {
          throw errors.at(directive, "no binding for nonlocal '" + name + "' found");
        }
      } else if (block.kind == Kind.FUNCTION && block.has(name, LOCAL | PARAMETER)) {
        inner.add(name);
      }
    }
    if (block.kind == Kind.CLASS) {
      inner.add("__class__");
    }
    for (Scope child : block.children) {
      check(child, inner);
    }
  }
}
