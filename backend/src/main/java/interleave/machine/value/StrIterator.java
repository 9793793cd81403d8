package interleave.machine.value;

/** {@code str_iterator}, or {@code str_ascii_iterator} where the text is ASCII. */
final class StrIterator extends Iterator {
  private static final Type TYPE = Type.builtin("str_iterator", IteratorMethods::define);
  private static final Type ASCII = Type.builtin("str_ascii_iterator", IteratorMethods::define);

  private final String text;
  private int offset;

  StrIterator(Str str) {
    this.text = str.value();
  }

  @Override
  public Type type() {
    return text.chars().allMatch(c -> c < 0x80) ? ASCII : TYPE;
  }

  @Override
  public Value next(Context context) {
    if (offset >= text.length()) {
      return null;
    }
    int codePoint = text.codePointAt(offset);
    offset += Character.charCount(codePoint);
    return Str.ofCodePoint(codePoint);
  }
}
