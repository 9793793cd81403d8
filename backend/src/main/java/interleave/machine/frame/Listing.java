package interleave.machine.frame;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Reads the operands of instructions off their fields; writes an instruction as text: the class's
 * name and its operands by name.
 */
final class Listing {
  private Listing() {}

  static String text(Instruction instruction) {
    StringJoiner operands = new StringJoiner(", ");
    for (Class<?> type = instruction.getClass();
        type != Instruction.class;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())) {
          operands.add(field.getName() + "=" + operand(field, instruction));
        }
      }
    }
    return String.format("%-22s %s", instruction.getClass().getSimpleName(), operands);
  }

  /** All numbers among an instruction's operands: registers, and places to jump to. */
  static int[] numbers(Instruction instruction) {
    IntStream.Builder numbers = IntStream.builder();
    for (Class<?> type = instruction.getClass();
        type != Instruction.class;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          add(numbers, field, instruction);
        }
      }
    }
    return numbers.build().toArray();
  }

  private static void add(IntStream.Builder numbers, Field field, Instruction instruction) {
    try {
      field.setAccessible(true);
      switch (field.get(instruction)) {
        case Integer operand -> numbers.add(operand);
        case int[] operands -> Arrays.stream(operands).forEach(numbers::add);
        case null, default -> {}
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String operand(Field field, Instruction instruction) {
    try {
      field.setAccessible(true);
      Object value = field.get(instruction);
      if (value != null && value.getClass().isArray()) {
        StringJoiner items = new StringJoiner(" ", "[", "]");
        for (int i = 0; i < Array.getLength(value); i++) {
          items.add(String.valueOf(Array.get(value, i)));
        }
        return items.toString();
      }
      return value instanceof Code code ? "<code " + code.name() + ">" : String.valueOf(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
