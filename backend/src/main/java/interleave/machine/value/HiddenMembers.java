package interleave.machine.value;

import java.util.Arrays;
import java.util.List;

/**
 * What a program's class gives its instances beside their attributes: {@code __dict__} and {@code
 * __weakref__}, where no base has given it (Python data model, 3.3.2.4).
 */
final class HiddenMembers {
  /** The name of the attribute that holds all others. */
  static final String DICT = "__dict__";

  private static final String WEAKREF = "__weakref__";

  private HiddenMembers() {}

  /** Whether a name in {@code __slots__} is none of an attribute. */
  static boolean isHidden(String name) {
    return name.equals(DICT) || name.equals(WEAKREF);
  }

  /**
   * Refuses {@code __slots__} that name what there is already.
   *
   * @param slots all that they name; null for a class without
   */
  static void check(Type[] bases, List<String> slots) {
    if (slots == null) {
      return;
    }
    if (slots.contains(DICT) && Arrays.stream(bases).anyMatch(HiddenMembers::hasDict)) {
      throw Exceptions.typeError("__dict__ slot disallowed: we already got one");
    }
    if (slots.contains(WEAKREF) && !mayRefer(bases)) {
      throw Exceptions.typeError(
          "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
    }
  }

  /** Gives a new class what its bases have not. */
  static void define(Type type, List<String> slots) {
    Type[] bases = type.bases();
    if (type.isSubclass(Type.TYPE)) {
      return;
    }
    if (isWanted(type, slots, DICT) && Arrays.stream(bases).noneMatch(HiddenMembers::hasDict)) {
      put(type, DICT, new NativeAttribute(type, DICT, HiddenMembers::read, Attributes::setDict));
    }
    if (isWanted(type, slots, WEAKREF) && mayRefer(bases)) {
      put(type, WEAKREF, new NativeAttribute(type, WEAKREF, object -> None.NONE, null));
    }
  }

  private static boolean isWanted(Type type, List<String> slots, String name) {
    return slots == null ? type.own(name) == null : slots.contains(name);
  }

  private static void put(Type type, String name, NativeAttribute attribute) {
    type.setOwn(name, attribute);
  }

  private static Value read(Value object) {
    return ((Instance) object).attributes();
  }

  /** Whether instances have a dict of attributes. */
  static boolean hasDict(Type type) {
    return Arrays.stream(type.mro())
        .anyMatch(
            each ->
                each.isBuiltin()
                    ? each.isPythonClass() || each.isSubclass(Exceptions.BASE_EXCEPTION)
                    : each.own(DICT) instanceof NativeAttribute);
  }

  /** Whether instances may get a place for weak references: they have a fixed size and none yet. */
  private static boolean mayRefer(Type[] bases) {
    return Arrays.stream(bases).noneMatch(base -> isSized(base) || refers(base));
  }

  /** Whether the size of the built-in value that instances stand for varies. */
  static boolean isSized(Type type) {
    return type.isSubclass(Int.TYPE) || type.isSubclass(Tuple.TYPE) || type.isSubclass(Bytes.TYPE);
  }

  /** Whether instances have a place for weak references. */
  static boolean refers(Type type) {
    return Arrays.stream(type.mro())
        .anyMatch(
            each ->
                each.isBuiltin()
                    ? each.isPythonClass() || each == Set.TYPE || each == FrozenSet.TYPE
                    : each.own(WEAKREF) instanceof NativeAttribute);
  }
}
