package interleave.machine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code __slots__}: which attributes instances of a class may have (Python data model, 3.3.2.4).
 */
final class Slots {
  private Slots() {}

  /**
   * The attributes that a class body's {@code __slots__} name, as they are called outside of it.
   *
   * @param attributes what the body has bound
   */
  static List<String> names(String className, List<String> named, Map<String, Value> attributes) {
    List<String> names =
        named.stream()
            .filter(name -> !HiddenMembers.isHidden(name))
            .map(name -> mangled(className, name))
            .sorted()
            .toList();
    for (String name : names) {
      if (attributes.containsKey(name)) {
        throw Exceptions.valueError("'" + name + "' in __slots__ conflicts with class variable");
      }
    }
    return names;
  }

  /** All that {@code __slots__} name, as it is written; null for a class without. */
  static List<String> named(Type[] bases, Map<String, Value> attributes) {
    Value slots = attributes.get("__slots__");
    if (slots == null) {
      return null;
    }
    Value[] items = slots instanceof Str ? new Value[] {slots} : Iteration.closedItems(slots);
    if (items.length > 0) {
      refuseSized(bases);
    }
    List<String> names = new ArrayList<>();
    for (Value item : items) {
      String name = Str.text(item);
      if (name == null) {
        throw Exceptions.typeError(
            "__slots__ items must be strings, not '" + item.type().name() + "'");
      }
      if (!StrCase.isIdentifier(name)) {
        throw Exceptions.typeError("__slots__ must be identifiers");
      }
      names.add(name);
    }
    return names;
  }

  private static void refuseSized(Type[] bases) {
    for (Type base : bases) {
      for (Type sized : new Type[] {Int.TYPE, Tuple.TYPE, Bytes.TYPE}) {
        if (base.isSubclass(sized)) {
          throw Exceptions.typeError(
              "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
        }
      }
    }
  }

  private static String mangled(String className, String name) {
    String stripped = className.replaceFirst("^_+", "");
    boolean hidden = name.startsWith("__") && !name.endsWith("__") && !stripped.isEmpty();
    return hidden ? "_" + stripped + name : name;
  }

  /** Gives a new class the ways to its slots. */
  static void define(Type type, List<String> names) {
    for (String name : names) {
      type.setOwn(name, new SlotMember(type, name));
    }
    type.setDictless(Arrays.stream(type.mro()).allMatch(Slots::addsNoDict));
  }

  private static boolean addsNoDict(Type type) {
    if (type.isBuiltin()) {
      return type == Type.OBJECT || type.constructor() != null;
    }
    Value slots = type.own("__slots__");
    return slots != null && !(slots instanceof Str only ? isDict(only) : namesDict(slots));
  }

  private static boolean namesDict(Value slots) {
    return Arrays.stream(Iteration.closedItems(slots)).anyMatch(Slots::isDict);
  }

  private static boolean isDict(Value slot) {
    return slot.str().equals("__dict__");
  }

  /** Raises AttributeError where an object has only the slots its class names. */
  static void check(Instance instance, String name) {
    Type type = instance.type();
    if (!type.isDictless()) {
      return;
    }
    String object = "'" + type.name() + "' object";
    throw Exceptions.attributeError(
        type.lookup(name) == null
            ? object + " has no attribute '" + name + "'"
            : object + " attribute '" + name + "' is read-only",
        instance,
        name);
  }
}
