package interleave.machine;

import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import interleave.machine.value.Frame;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A walk over Python objects from some of them to all they lead to, each visited once. */
abstract class HeapWalk {
  /** Who led to the objects a walk began with. */
  static final Object NOBODY = new Object();

  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return referenceFields(type);
        }
      };

  /** Every object it has come by, with the one that led to it. */
  private final Map<Object, Object> seen = new IdentityHashMap<>();

  private final Deque<Object> pending = new ArrayDeque<>();
  private Object leading = NOBODY;

  /** Lets the walk come by an object, unless it has or the object does not count. */
  void add(Object object) {
    if (object != null && counts(object) && seen.putIfAbsent(object, leading) == null) {
      pending.add(object);
    }
  }

  /** The same for an object that somebody who is not walked over keeps alive. */
  final void add(Object object, Object keeper) {
    leading = keeper;
    add(object);
    leading = NOBODY;
  }

  /** Goes on, near objects first, until everything has been visited or {@link #enough}. */
  final void walk() {
    while (!pending.isEmpty() && !enough()) {
      leading = pending.poll();
      visit(leading);
    }
    leading = NOBODY;
  }

  /**
   * What led to an object it has come by; {@link #NOBODY} to those it began with, and to who keeps
   * them.
   */
  final Object leader(Object object) {
    return seen.getOrDefault(object, NOBODY);
  }

  /** Whether there is no need to go on. */
  boolean enough() {
    return false;
  }

  /** Whether the walk has come by the object. */
  final boolean met(Object object) {
    return seen.containsKey(object);
  }

  /** How many objects it has come by. */
  final int size() {
    return seen.size();
  }

  /** Whether the object is part of memory that programs fill: code and built-in classes are not. */
  boolean counts(Object object) {
    return switch (object) {
      case Type type -> !type.isBuiltin();
      case Code code -> false;
      case Instruction instruction -> false;
      case Enum<?> constant -> false;
      case Value value -> true;
      case Frame frame -> true;
      case Object[] array -> true;
      case String text -> true;
      case BigInteger number -> true;
      case byte[] array -> true;
      case int[] array -> true;
      case long[] array -> true;
      case Collection<?> collection -> true;
      case Map<?, ?> map -> true;
      default ->
          object.getClass().getPackageName().startsWith("interleave.machine.value")
              || object.getClass().getPackageName().startsWith("interleave.library");
    };
  }

  /** Adds what the object refers to. */
  void visit(Object object) {
    switch (object) {
      case Object[] array -> {
        for (Object element : array) {
          add(element);
        }
      }
      case Collection<?> collection -> collection.forEach(this::add);
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                add(key);
                add(value);
              });
      case String text -> {}
      default -> visitFields(object);
    }
  }

  private void visitFields(Object object) {
    try {
      for (Field field : FIELDS.get(object.getClass())) {
        add(field.get(object));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many references objects of that class have. */
  static int references(Class<?> type) {
    return FIELDS.get(type).length;
  }

  private static Field[] referenceFields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields.toArray(Field[]::new);
  }
}
