package interleave.timeline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import interleave.machine.event.On;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** One property of an {@link EventType}: a record component and its form in JSON. */
public final class EventProperty {
  /** Forms of values in JSON. */
  private enum Form {
    NUMBER,
    TRUTH,
    TEXT,
    WORD,
    NUMBERS,
    ON
  }

  private static final String UNIT = "Nanos";

  private final String name;
  private final Class<?> type;
  private final Form form;
  private final Method accessor;

  /** For a word: by ordinal. */
  private final String[] words;

  private EventProperty(String name, Class<?> type, Form form, Method accessor) {
    this.name = name;
    this.type = type;
    this.form = form;
    this.accessor = accessor;
    this.words = form == Form.WORD ? Words.all(type) : null;
  }

  /** Returns the property of a record component; its unit is left to the schema. */
  static EventProperty of(RecordComponent component) {
    String name = component.getName();
    if (name.endsWith(UNIT)) {
      name = name.substring(0, name.length() - UNIT.length());
    }
    Class<?> type = component.getType();
    return new EventProperty(name, type, formOf(type), component.getAccessor());
  }

  private static Form formOf(Class<?> type) {
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return Form.NUMBER;
    } else if (type == boolean.class) {
      return Form.TRUTH;
    } else if (type == String.class) {
      return Form.TEXT;
    } else if (type.isEnum()) {
      return Form.WORD;
    } else if (type == List.class) {
      return Form.NUMBERS;
    } else if (type == On.class) {
      return Form.ON;
    }
    throw new AssertionError("no form in JSON for " + type);
  }

  static String decapitalized(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** The name, for example {@code timeout}. */
  public String name() {
    return name;
  }

  /** Whether every event of the type has it by its nature. */
  boolean isPrimitive() {
    return type.isPrimitive();
  }

  /** Writes the property of the event, or nothing where it does not apply. */
  void write(JsonGenerator json, Object event) throws IOException {
    Object value = valueIn(event);
    if (value == null) {
      return;
    }
    json.writeFieldName(name);
    switch (form) {
      case NUMBER -> json.writeNumber(((Number) value).longValue());
      case TRUTH -> json.writeBoolean((Boolean) value);
      case TEXT -> json.writeString((String) value);
      case WORD -> json.writeString(words[((Enum<?>) value).ordinal()]);
      case NUMBERS -> writeNumbers(json, (List<?>) value);
      case ON -> OnJson.write(json, (On) value);
    }
  }

  private static void writeNumbers(JsonGenerator json, List<?> numbers) throws IOException {
    json.writeStartArray();
    for (Object number : numbers) {
      json.writeNumber(((Number) number).longValue());
    }
    json.writeEndArray();
  }

  private Object valueIn(Object event) {
    try {
      return accessor.invoke(event);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Reads the property.
   *
   * @param event the event's JSON object
   * @return the value, or null if it is absent
   * @throws IllegalArgumentException if it is not of this form
   */
  Object read(JsonNode event) {
    JsonNode node = event.get(name);
    if (node == null) {
      return null;
    }
    return switch (form) {
      case NUMBER -> number(node);
      case TRUTH -> node.asBoolean();
      case TEXT -> node.asText();
      case WORD -> Words.constant(type, node.asText());
      case NUMBERS -> {
        List<Integer> numbers = new ArrayList<>();
        node.forEach(each -> numbers.add(each.asInt()));
        yield List.copyOf(numbers);
      }
      case ON -> OnJson.read(node);
    };
  }

  private Object number(JsonNode node) {
    if (!node.isIntegralNumber()) {
      throw new IllegalArgumentException(name + " is not a whole number: " + node);
    }
    // no conditional expression: it would widen both to long
    if (type == int.class || type == Integer.class) {
      return node.intValue();
    }
    return node.longValue();
  }
}
