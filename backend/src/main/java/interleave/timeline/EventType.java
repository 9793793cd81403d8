package interleave.timeline;

import interleave.machine.event.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of event as the wire knows it: its name {@code noun.verb} and its properties.
 *
 * <p>Everything is read off the sealed records of {@link Event}, once: {@code LockEvent.TimedOut}
 * is {@code lock.timedOut}, and a property is a record component less the unit in its name. Hence
 * the table of types is complete by construction, and there is no second list to keep.
 */
public final class EventType {
  private static final String NOUN_SUFFIX = "Event";
  private static final Map<Class<?>, EventType> BY_CLASS = new LinkedHashMap<>();
  private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();

  static {
    register(Event.class);
  }

  private final String name;
  private final Constructor<?> constructor;
  private final List<EventProperty> properties;

  private EventType(Class<?> record) {
    this.name = nameOf(record);
    this.constructor = constructorOf(record);
    this.properties = Arrays.stream(record.getRecordComponents()).map(EventProperty::of).toList();
  }

  private static Constructor<?> constructorOf(Class<?> record) {
    Class<?>[] parameters =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return record.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e); // every record has it
    }
  }

  private static void register(Class<?> kind) {
    if (kind.isRecord()) {
      EventType type = new EventType(kind);
      BY_CLASS.put(kind, type);
      BY_NAME.put(type.name, type);
    } else {
      for (Class<?> narrower : kind.getPermittedSubclasses()) {
        register(narrower);
      }
    }
  }

  /** LockEvent.TimedOut is lock.timedOut. */
  private static String nameOf(Class<?> record) {
    String noun = record.getEnclosingClass().getSimpleName();
    return EventProperty.decapitalized(noun.substring(0, noun.length() - NOUN_SUFFIX.length()))
        + "."
        + EventProperty.decapitalized(record.getSimpleName());
  }

  /** Returns the type of the event. */
  public static EventType of(Event event) {
    return BY_CLASS.get(event.getClass());
  }

  /** Returns the type with this name, or null. */
  public static EventType named(String name) {
    return BY_NAME.get(name);
  }

  /** Returns all types, in the order of their declaration. */
  public static Collection<EventType> all() {
    return Collections.unmodifiableCollection(BY_CLASS.values());
  }

  /** The name, for example {@code lock.acquired}. */
  public String name() {
    return name;
  }

  /** The properties, in the order they are written in. */
  public List<EventProperty> properties() {
    return properties;
  }

  /**
   * Makes an event of this type.
   *
   * @param values one for each property, null for an absent one
   * @throws IllegalArgumentException if a property that every event of the type has is absent
   */
  Event create(List<Object> values) {
    for (int i = 0; i < properties.size(); i++) {
      if (values.get(i) == null && properties.get(i).isPrimitive()) {
        throw new IllegalArgumentException(name + " lacks " + properties.get(i).name());
      }
    }
    try {
      return (Event) constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(name + ": " + e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
