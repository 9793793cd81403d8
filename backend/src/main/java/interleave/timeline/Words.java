package interleave.timeline;

/** The words by which the constants of an enum go on the wire: {@code TIMED_OUT}, timedOut. */
final class Words {
  private Words() {}

  /** Returns the word for the constant. */
  static String of(Enum<?> constant) {
    StringBuilder word = new StringBuilder();
    boolean upper = false;
    for (char c : constant.name().toCharArray()) {
      if (c == '_') {
        upper = true;
      } else {
        word.append(upper ? c : Character.toLowerCase(c));
        upper = false;
      }
    }
    return word.toString();
  }

  /** Returns the words for all constants of the enum, by ordinal. */
  static String[] all(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    String[] words = new String[constants.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = of((Enum<?>) constants[i]);
    }
    return words;
  }

  /** Returns the constant for the word; throws {@link IllegalArgumentException} for none. */
  static Object constant(Class<?> type, String word) {
    for (Object constant : type.getEnumConstants()) {
      if (of((Enum<?>) constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "no " + EventProperty.decapitalized(type.getSimpleName()) + " is called " + word);
  }
}
