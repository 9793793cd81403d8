package interleave.machine.value;

/** {@code __slots__}: which attributes instances of a class may have. */
final class Slots {
  private Slots() {}

  /** Raises AttributeError when the class restricts its instances and does not name this one. */
  static void check(Instance instance, String name) {
    Type type = instance.type();
    if (type.isBuiltin()
        || type.lookup("__slots__") == null
        || instance.get(name) != null
        || !restricts(type)
        || names(type, name)) {
      return;
    }
    Value found = type.lookup(name);
    String object = "'" + type.name() + "' object";
    throw Exceptions.attributeError(
        found == null
            ? object + " has no attribute '" + name + "'"
            : object + " attribute '" + name + "' is read-only",
        instance,
        name);
  }

  /** True when no class on the way to object leaves {@code __slots__} out. */
  private static boolean restricts(Type type) {
    for (Type each : type.mro()) {
      if (!each.isBuiltin() && each.own("__slots__") == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean names(Type type, String name) {
    return member(type, name) != null;
  }

  /** What a class has of a name of its slots or its bases'; null where none has it. */
  static Value member(Type type, String name) {
    for (Type each : type.mro()) {
      Value slots = each.isBuiltin() ? null : each.own("__slots__");
      if (slots instanceof Str only && only.value().equals(name)) {
        return new SlotMember(each, name);
      }
      if (slots != null && !(slots instanceof Str)) {
        for (Value slot : Iteration.closedItems(slots)) {
          if (slot.str().equals(name)) {
            return new SlotMember(each, name);
          }
        }
      }
    }
    return null;
  }
}
