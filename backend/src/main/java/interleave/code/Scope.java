package interleave.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of one module, class body, function, lambda or comprehension. */
final class Scope {
  /** The name is read. */
  static final int USED = 1;

  /** The name is bound: assigned, imported, defined … */
  static final int BOUND = 2;

  /** It is a parameter. */
  static final int PARAMETER = 4;

  /** It is declared global. */
  static final int GLOBAL = 8;

  /** It is declared nonlocal. */
  static final int NONLOCAL = 16;

  /** It is bound within an expression. */
  static final int WALRUS = 32;

  /** It is deleted somewhere. */
  static final int DELETED = 64;

  /** It is annotated. */
  static final int ANNOTATED = 128;

  /** What kind of code it belongs to. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    COMPREHENSION
  }

  /** Where a name lives, seen from this scope. */
  enum Place {
    /** A register. */
    LOCAL,
    /** A cell of this scope's. */
    CELL,
    /** A cell of an outer function's. */
    FREE,
    /** The module, or the builtins. */
    GLOBAL,
    /** The names of a class body, then the module. */
    NAME,
    /** The names of a class body, then an outer function's cell. */
    NAME_OR_FREE
  }

  final Kind kind;
  final String name;
  final Scope parent;
  final List<Scope> children = new ArrayList<>();
  final Map<String, Integer> flags = new LinkedHashMap<>();
  final Map<String, Place> places = new LinkedHashMap<>();
  final Set<String> freeNames = new LinkedHashSet<>();
  final List<String> parameters = new ArrayList<>();

  /** Innermost class around, for private names; null outside. */
  final String className;

  boolean async;
  boolean yields;
  boolean awaits;

  /** How many of the parameters, the first ones, are neither {@code *args} nor given by keyword. */
  int positionalParameters;

  /** Whether a class body has to make the cell of {@code __class__}. */
  boolean needsClassCell;

  Scope(Kind kind, String name, Scope parent) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.className = kind == Kind.CLASS ? name : parent == null ? null : parent.className;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** A name as the scope sees it: private names of classes are mangled (Language Ref., 6.2.1). */
  String mangled(String id) {
    if (className == null || !id.startsWith("__") || id.endsWith("__") || id.indexOf('.') >= 0) {
      return id;
    }
    String stripped = className.replaceFirst("^_+", "");
    return stripped.isEmpty() ? id : "_" + stripped + id;
  }

  void add(String mangled, int flag) {
    flags.merge(mangled, flag, (a, b) -> a | b);
  }

  boolean has(String mangled, int flag) {
    return (flags.getOrDefault(mangled, 0) & flag) != 0;
  }

  boolean isFunctionLike() {
    return kind == Kind.FUNCTION || kind == Kind.COMPREHENSION;
  }

  /** Where a name lives. */
  Place place(String mangled) {
    Place place = places.get(mangled);
    return place != null ? place : kind == Kind.CLASS ? Place.NAME : Place.GLOBAL;
  }

  /** Variables that have a register: parameters, then others in order of mention. */
  List<String> localNames() {
    Set<String> names = new LinkedHashSet<>(parameters);
    places.forEach(
        (each, place) -> {
          if (place == Place.LOCAL || place == Place.CELL) {
            names.add(each);
          }
        });
    if (needsClassCell) {
      names.add("__class__");
    }
    return Collections.unmodifiableList(new ArrayList<>(names));
  }
}
