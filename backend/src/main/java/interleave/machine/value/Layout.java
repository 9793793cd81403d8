package interleave.machine.value;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What instances of a class are made of: the built-in value they stand for, slots, a dict, a place
 * for weak references.
 */
final class Layout {
  private Layout() {}

  /** Refuses bases whose instances stand for different built-in values, or have different slots. */
  static void refuseMixed(Type[] bases) {
    Type solid = null;
    for (Type base : bases) {
      Type other = solidBase(base);
      if (other == null || solid != null && solid.isSubclass(other)) {
        continue;
      }
      if (solid != null && !other.isSubclass(solid)) {
        throw Exceptions.typeError("multiple bases have instance lay-out conflict");
      }
      solid = other;
    }
  }

  private static Type solidBase(Type type) {
    for (Type each : type.mro()) {
      if (each.isBuiltin() ? isSolid(each) : slots(each).findAny().isPresent()) {
        return each;
      }
    }
    return null;
  }

  private static boolean isSolid(Type builtin) {
    return builtin.constructor() != null;
  }

  private static java.util.stream.Stream<String> slots(Type type) {
    return type.ownAttributes().entrySet().stream()
        .filter(each -> each.getValue() instanceof SlotMember)
        .map(java.util.Map.Entry::getKey);
  }

  /**
   * {@code object.__class__ = value}.
   *
   * @throws PyException TypeError for what is no class, or one whose instances are made of other
   *     things
   */
  static void change(Value object, Value value) {
    if (!(value instanceof Type type)) {
      throw Exceptions.typeError(
          value == null
              ? "can't delete __class__ attribute"
              : "__class__ must be set to a class, not '" + value.type().name() + "' object");
    }
    if (!(object instanceof Instance instance)
        || instance.type().isBuiltin()
        || type.isBuiltin() && !type.isPythonClass()) {
      throw Exceptions.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (!isLike(type, instance.type())) {
      throw Exceptions.typeError(
          "__class__ assignment: '"
              + type.name()
              + "' object layout differs from '"
              + instance.type().name()
              + "'");
    }
    instance.setType(type);
  }

  /** Where the value's size varies, the dict lies elsewhere in each class. */
  private static boolean isLike(Type type, Type other) {
    return type == other || !HiddenMembers.isSized(type) && parts(type).equals(parts(other));
  }

  private static List<Object> parts(Type type) {
    TreeSet<String> slots = new TreeSet<>();
    for (Type each : type.mro()) {
      slots(each).forEach(slots::add);
    }
    return List.of(
        Arrays.stream(type.mro()).filter(each -> each.isBuiltin() && isSolid(each)).toList(),
        Arrays.stream(type.mro()).filter(Layout::isException).limit(1).toList(),
        slots,
        HiddenMembers.hasDict(type),
        HiddenMembers.refers(type));
  }

  private static boolean isException(Type type) {
    return type.isBuiltin() && type.isSubclass(Exceptions.BASE_EXCEPTION);
  }
}
