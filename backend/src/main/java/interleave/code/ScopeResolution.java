package interleave.code;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Decides for every name of every scope where it lives (Language Reference, 4.2.2). */
final class ScopeResolution {
  private ScopeResolution() {}

  static void resolve(Scope module) {
    resolve(module, Set.of());
  }

  private static void resolve(Scope scope, Set<String> outer) {
    Set<String> visible = new HashSet<>(outer);
    for (Map.Entry<String, Integer> each : scope.flags.entrySet()) {
      place(scope, each.getKey(), each.getValue(), outer);
      if (scope.isFunctionLike()) {
        Scope.Place place = scope.places.get(each.getKey());
        if (place == Scope.Place.LOCAL) {
          visible.add(each.getKey());
        } else if (place == Scope.Place.GLOBAL) {
          visible.remove(each.getKey());
        }
      }
    }
    if (scope.kind == Scope.Kind.CLASS) {
      visible.add("__class__");
    }
    for (Scope child : scope.children) {
      resolve(child, visible);
      child.freeNames.forEach(free -> passDown(scope, free));
    }
  }

  private static void place(Scope scope, String name, int flags, Set<String> outer) {
    boolean inClass = scope.kind == Scope.Kind.CLASS;
    if ((flags & Scope.GLOBAL) != 0) {
      scope.places.put(name, Scope.Place.GLOBAL);
    } else if ((flags & Scope.NONLOCAL) != 0) {
      scope.places.put(name, Scope.Place.FREE);
      scope.freeNames.add(name);
    } else if ((flags & (Scope.BOUND | Scope.PARAMETER)) != 0) {
      scope.places.put(
          name,
          switch (scope.kind) {
            case MODULE -> Scope.Place.GLOBAL;
            case CLASS -> Scope.Place.NAME;
            case FUNCTION, COMPREHENSION -> Scope.Place.LOCAL;
          });
    } else if (outer.contains(name)) {
      scope.places.put(name, inClass ? Scope.Place.NAME_OR_FREE : Scope.Place.FREE);
      scope.freeNames.add(name);
    } else {
      scope.places.put(name, inClass ? Scope.Place.NAME : Scope.Place.GLOBAL);
    }
  }

  /** A function within needs the name: it becomes a cell here, or is brought along. */
  private static void passDown(Scope scope, String name) {
    if (scope.kind == Scope.Kind.CLASS && name.equals("__class__")) {
      scope.needsClassCell = true;
    } else if (scope.places.get(name) == Scope.Place.LOCAL) {
      scope.places.put(name, Scope.Place.CELL);
    } else if (scope.places.get(name) != Scope.Place.CELL) {
      scope.freeNames.add(name);
    }
  }
}
