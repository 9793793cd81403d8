package interleave.machine.value;

import java.util.ArrayList;

/** The name of a replacement field: {@code first.attribute[index]…}. */
final class FieldName {
  private FieldName() {}

  /**
   * A step behind the first name.
   *
   * @param attribute whether {@code .name} rather than {@code [name]}
   */
  record Step(boolean attribute, String name) {}

  /** Where the name ends in a field's text: before {@code :} or {@code !} outside brackets. */
  static int nameEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        i = Math.max(i, text.indexOf(']', i));
      } else if (c == ':' || c == '!') {
        return i;
      }
    }
    return text.length();
  }

  /** Where the first name ends. */
  static int firstEnd(String field) {
    for (int i = 0; i < field.length(); i++) {
      if (field.charAt(i) == '.' || field.charAt(i) == '[') {
        return i;
      }
    }
    return field.length();
  }

  /** The steps behind the first name. */
  static ArrayList<Step> steps(String field, int start) {
    ArrayList<Step> steps = new ArrayList<>();
    int at = start;
    while (at < field.length()) {
      boolean attribute = field.charAt(at) == '.';
      if (!attribute && field.charAt(at) != '[') {
        throw Exceptions.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
      int end = attribute ? at + 1 + firstEnd(field.substring(at + 1)) : field.indexOf(']', at);
      if (end < 0) {
        throw Exceptions.valueError("Missing ']' in format string");
      }
      String name = field.substring(at + 1, end);
      if (name.isEmpty()) {
        throw Exceptions.valueError("Empty attribute in format string");
      }
      steps.add(new Step(attribute, name));
      at = attribute ? end : end + 1;
    }
    return steps;
  }

  /** The number a name of digits stands for, or null. */
  static Int number(String name) {
    if (name.isEmpty() || !name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    if (name.length() > 18) {
      throw Exceptions.valueError("Too many decimal digits in format string");
    }
    return Int.of(Long.parseLong(name));
  }
}
