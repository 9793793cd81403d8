package interleave.timeline;

import interleave.machine.event.Event;
import interleave.machine.event.On;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events of every type, made of values that are good for nothing else. */
final class EventSamples {
  private EventSamples() {}

  /** Returns the records of all types of events, in the order of their declaration. */
  static List<Class<?>> records() {
    List<Class<?>> records = new ArrayList<>();
    collect(Event.class, records);
    return records;
  }

  private static void collect(Class<?> kind, List<Class<?>> records) {
    if (kind.isRecord()) {
      records.add(kind);
    } else {
      Arrays.stream(kind.getPermittedSubclasses()).forEach(each -> collect(each, records));
    }
  }

  /** Returns one event of each type with every component, and one with none that may be null. */
  static List<Event> all() {
    List<Event> events = new ArrayList<>();
    for (Class<?> record : records()) {
      events.add(sample(record, true));
      Event bare = sample(record, false);
      if (!events.contains(bare)) {
        events.add(bare);
      }
    }
    return events;
  }

  private static Event sample(Class<?> record, boolean whole) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(type -> value(type, whole)).toArray();
    try {
      return (Event) record.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(Class<?> type, boolean whole) {
    if (type == int.class) {
      return 1;
    } else if (type == long.class) {
      return 5_000_000_000L;
    } else if (type == boolean.class) {
      return true;
    } else if (type == String.class) {
      return "text";
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == List.class) {
      return List.of(1, 2);
    } else if (!whole) {
      return null;
    } else if (type == Integer.class) {
      return 1;
    } else if (type == Long.class) {
      return 0L;
    } else if (type == On.class) {
      return new On.Until(7);
    }
    throw new AssertionError("no sample of " + type);
  }
}
