package interleave.machine;

import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import interleave.machine.value.BigInt;
import interleave.machine.value.Bool;
import interleave.machine.value.Bytes;
import interleave.machine.value.ClassMethod;
import interleave.machine.value.CodeObject;
import interleave.machine.value.Complex;
import interleave.machine.value.Ellipsis;
import interleave.machine.value.Float;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.NativeAttribute;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.None;
import interleave.machine.value.NotImplemented;
import interleave.machine.value.Sentinel;
import interleave.machine.value.Shape;
import interleave.machine.value.SlotMember;
import interleave.machine.value.StaticMethod;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies the memory of a process for its child, as {@code fork} does: everything reachable, each
 * object once, with its identity. What no program can change (code, built-in classes and functions,
 * layouts) is shared; what is not memory (the machine, the processes) is replaced as told.
 */
class HeapCopy {
  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return fieldsOf(type);
        }
      };

  private final Map<Object, Object> copies = new IdentityHashMap<>();
  private final Deque<HeapPart> unfinished = new ArrayDeque<>();
  private final List<Forked> forked = new ArrayList<>();

  /** Lets every reference to an object lead to the replacement in the copy. */
  void replace(Object original, Object replacement) {
    copies.put(original, replacement);
  }

  /** The copy of an object and of all it leads to. */
  <T> T copy(T original) {
    @SuppressWarnings("unchecked")
    T made = (T) reference(original);
    while (!unfinished.isEmpty()) {
      finish(unfinished.pop());
    }
    return made;
  }

  /** Tells the copied objects that asked for it. */
  void tell(ThreadState child) {
    forked.forEach(object -> object.forked(child));
  }

  private Object reference(Object original) {
    if (original == null) {
      return null;
    }
    Object known = copies.get(original);
    if (known != null) {
      return known;
    }
    if (shared(original)) {
      return sharedAs(original);
    }
    Object other = instead(original);
    return other != null ? other : make(original);
  }

  /**
   * What stands for an object in the copy.
   *
   * @return null where the object is to be copied itself
   */
  Object instead(Object original) {
    return null;
  }

  /** What a reference to an object that is not copied leads to: the same object. */
  Object sharedAs(Object object) {
    return object;
  }

  /** Told of every copy of an object, before its fields are copied, too. */
  void copied(HeapPart original, HeapPart copy) {}

  private static boolean shared(Object object) {
    return switch (object) {
      case Type type -> type.isBuiltin();
      case Shared machines -> true;
      case Int atom -> true;
      case BigInt atom -> true;
      case Float atom -> true;
      case Complex atom -> true;
      case Str atom -> true;
      case Bytes atom -> true;
      case Bool atom -> true;
      case None atom -> true;
      case NotImplemented atom -> true;
      case Ellipsis atom -> true;
      case Tuple tuple -> tuple == Tuple.EMPTY;
      case Value value when value == Value.PENDING || value instanceof Sentinel -> true;
      case CodeObject code -> true;
      case NativeFunction function -> true;
      case SlotMember member -> false;
      case NativeAttribute attribute -> true;
      case StaticMethod method -> method.function() instanceof NativeFunction;
      case ClassMethod method -> method.function() instanceof NativeFunction;
      case HeapPart part -> false;
      case Collection<?> collection -> false;
      case Map<?, ?> map -> false;
      case Record record -> !inHeap(record.getClass());
      case Shape shape -> true;
      case Code code -> true;
      case Instruction instruction -> true;
      default -> !object.getClass().isArray();
    };
  }

  private static boolean inHeap(Class<?> type) {
    String name = type.getPackageName();
    return name.startsWith("interleave.library")
        || name.startsWith("interleave.machine.value")
        || name.startsWith("interleave.machine.frame");
  }

  private Object make(Object original) {
    return switch (original) {
      case HeapPart part -> makePart(part);
      case Map<?, ?> map -> makeMap(map);
      case Collection<?> collection -> makeCollection(collection);
      case Record record -> makeRecord(record);
      default -> makeArray(original);
    };
  }

  private Object makePart(HeapPart part) {
    HeapPart copy = part.shallowCopy();
    copies.put(part, copy);
    if (part instanceof Value value) {
      Identity.inherit(value, (Value) copy);
    }
    copied(part, copy);
    unfinished.push(copy);
    if (copy instanceof Forked object) {
      forked.add(object);
    }
    return copy;
  }

  private void finish(HeapPart copy) {
    try {
      for (Field field : FIELDS.get(copy.getClass())) {
        field.set(copy, reference(field.get(copy)));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object makeMap(Map<?, ?> map) {
    Map<Object, Object> copy =
        switch (map) {
          case LinkedHashMap<?, ?> linked -> new LinkedHashMap<>();
          case IdentityHashMap<?, ?> identity -> new IdentityHashMap<>();
          default -> new HashMap<>();
        };
    copies.put(map, copy);
    map.forEach((key, value) -> copy.put(reference(key), reference(value)));
    return copy;
  }

  private Object makeCollection(Collection<?> collection) {
    Collection<Object> copy =
        switch (collection) {
          case Deque<?> deque -> new ArrayDeque<>();
          case Set<?> set -> new LinkedHashSet<>();
          default -> new ArrayList<>(collection.size());
        };
    copies.put(collection, copy);
    collection.forEach(element -> copy.add(reference(element)));
    return copy;
  }

  private Object makeRecord(Record record) {
    try {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
        values[i] = reference(components[i].getAccessor().invoke(record));
      }
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      Object copy = constructor.newInstance(values);
      copies.put(record, copy);
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          e instanceof InvocationTargetException target ? target.getCause() : e);
    }
  }

  private Object makeArray(Object original) {
    int length = Array.getLength(original);
    Class<?> component = original.getClass().getComponentType();
    Object copy = Array.newInstance(component, length);
    copies.put(original, copy);
    if (component.isPrimitive()) {
      System.arraycopy(original, 0, copy, 0, length);
    } else {
      for (int i = 0; i < length; i++) {
        Array.set(copy, i, reference(Array.get(original, i)));
      }
    }
    return copy;
  }

  private static Field[] fieldsOf(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> each = type;
        each != null && each != HeapPart.class;
        each = each.getSuperclass()) {
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
