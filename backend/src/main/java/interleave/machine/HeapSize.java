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
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates the memory that live Python objects take, by walking from the roots of all processes.
 * Code and built-in classes are shared and count nothing.
 */
final class HeapSize {
  private static final long HEADER_BYTES = 16;
  private static final long REFERENCE_BYTES = 8;

  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return referenceFields(type);
        }
      };

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> pending = new ArrayDeque<>();
  private final long limitBytes;
  private long bytes;

  private HeapSize(long limitBytes) {
    this.limitBytes = limitBytes;
  }

  /** Live bytes of all processes; stops counting a little above the limit. */
  static long of(List<Process> processes, long limitBytes) {
    HeapSize size = new HeapSize(limitBytes);
    for (Process process : processes) {
      process.modules().all().forEach(size::add);
      for (ThreadState thread : process.threads()) {
        size.add(thread.top());
        size.add(thread.object());
      }
    }
    size.walk();
    return size.bytes;
  }

  private void walk() {
    while (!pending.isEmpty() && bytes <= limitBytes) {
      visit(pending.pop());
    }
  }

  private void add(Object object) {
    if (object != null && counts(object) && seen.add(object)) {
      pending.push(object);
    }
  }

  private static boolean counts(Object object) {
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

  private void visit(Object object) {
    switch (object) {
      case Object[] array -> {
        bytes += HEADER_BYTES + REFERENCE_BYTES * array.length;
        for (Object element : array) {
          add(element);
        }
      }
      case String text -> bytes += 2 * HEADER_BYTES + text.length();
      case BigInteger number -> bytes += 2 * HEADER_BYTES + number.bitLength() / 8;
      case byte[] array -> bytes += HEADER_BYTES + array.length;
      case int[] array -> bytes += HEADER_BYTES + 4L * array.length;
      case long[] array -> bytes += HEADER_BYTES + 8L * array.length;
      case Collection<?> collection -> {
        bytes += HEADER_BYTES + REFERENCE_BYTES * collection.size();
        collection.forEach(this::add);
      }
      case Map<?, ?> map -> {
        bytes += HEADER_BYTES + 4 * REFERENCE_BYTES * map.size();
        map.forEach(
            (key, value) -> {
              add(key);
              add(value);
            });
      }
      default -> visitFields(object);
    }
  }

  private void visitFields(Object object) {
    Field[] fields = FIELDS.get(object.getClass());
    bytes += HEADER_BYTES + REFERENCE_BYTES * (fields.length + 1);
    try {
      for (Field field : fields) {
        add(field.get(object));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
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
