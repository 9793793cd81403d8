package interleave.machine.value;

/**
 * A {@code str}. Held as UTF-16; every position Python sees counts code points, which costs nothing
 * where the text has no surrogate pairs.
 */
public final class Str extends Value {
  /** {@code str}. */
  public static final Type TYPE = Type.builtin("str", StrMethods::define);

  /** The empty string. */
  public static final Str EMPTY = new Str("");

  private static final Str[] LATIN = new Str[256];

  static {
    for (int i = 0; i < LATIN.length; i++) {
      LATIN[i] = new Str(String.valueOf((char) i));
    }
  }

  private final String value;
  private int length = -1;
  private long hash;

  private Str(String value) {
    this.value = value;
  }

  /** The str of that text. */
  public static Str of(String value) {
    if (value.length() == 1 && value.charAt(0) < LATIN.length) {
      return LATIN[value.charAt(0)];
    }
    return value.isEmpty() ? EMPTY : new Str(value);
  }

  /** The str of that text, {@code None} for null. */
  public static Value ofNullable(String value) {
    return value == null ? None.NONE : of(value);
  }

  /** The str of one code point. */
  public static Str ofCodePoint(int codePoint) {
    return codePoint < LATIN.length ? LATIN[codePoint] : new Str(Character.toString(codePoint));
  }

  /** The text of a str or an instance of a subclass of str; null for anything else. */
  public static String text(Value value) {
    return value.unwrap() instanceof Str str ? str.value : null;
  }

  /** The text. */
  public String value() {
    return value;
  }

  /** Whether a code point is a char everywhere. */
  public boolean isPlain() {
    return length() == value.length();
  }

  /** Where the code point of that index begins in {@link #value}; the length for the length. */
  int offset(int index) {
    if (isPlain()) {
      return index;
    }
    MemoryMeter.work(index / 4);
    return value.offsetByCodePoints(0, index);
  }

  /** The index of the code point that begins at that place of {@link #value}. */
  int index(int offset) {
    return isPlain() || offset < 0 ? offset : value.codePointCount(0, offset);
  }

  /** The code point at an index within the string. */
  public Str at(int index) {
    return ofCodePoint(isPlain() ? value.charAt(index) : value.codePointAt(offset(index)));
  }

  /** The text between two indexes, {@code 0 <= start <= stop <= length}. */
  Str slice(int start, int stop) {
    if (start >= stop) {
      return EMPTY;
    }
    MemoryMeter.work((stop - start) / 8);
    return of(value.substring(offset(start), offset(stop)));
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    if (length < 0) {
      length = value.codePointCount(0, value.length());
    }
    return length;
  }

  @Override
  public boolean truth() {
    return !value.isEmpty();
  }

  @Override
  public Value binary(Operator op, Value other) {
    switch (op) {
      case ADD:
        String right = text(other);
        return right == null ? null : concat(right);
      case MUL:
        return other.unwrap() instanceof Integral times ? repeat(times) : null;
      case MOD:
        return of(PercentFormat.format(value, other));
      default:
        return null;
    }
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.MUL && other.unwrap() instanceof Integral times ? repeat(times) : null;
  }

  private Str concat(String right) {
    Sizes.characters((long) value.length() + right.length());
    return right.isEmpty() ? this : of(value.concat(right));
  }

  private Str repeat(Integral times) {
    long count = Indexes.times(times);
    Sizes.characters(Sizes.product(value.length(), count));
    return value.isEmpty() ? EMPTY : of(value.repeat((int) count));
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    String right = text(other);
    if (right == null) {
      return null;
    }
    MemoryMeter.work(Math.min(value.length(), right.length()) / 16);
    return switch (op) {
      case EQ -> Bool.of(value.equals(right));
      case NE -> Bool.of(!value.equals(right));
      default -> Bool.of(op.holds(order(value, right)));
    };
  }

  /** Order by code points, which UTF-16's own is not beyond the basic plane. */
  static int order(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    for (int i = 0; i < limit; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
        return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : x - y;
      }
    }
    return a.length() - b.length();
  }

  @Override
  public Value item(Value key) {
    if (key.unwrap() instanceof Slice slice) {
      return slice(slice.resolve(length()));
    }
    if (Indexes.integral(key) == null) {
      throw Exceptions.typeError(
          "string indices must be integers, not '" + key.type().name() + "'");
    }
    return at(Indexes.item(key, length(), "", "string"));
  }

  private Str slice(Slice.Span span) {
    if (span.step() == 1) {
      return slice(span.start(), span.start() + span.count());
    }
    StringBuilder text = new StringBuilder(span.count());
    for (int i = 0; i < span.count(); i++) {
      text.append(at(span.index(i)).value);
    }
    return of(text.toString());
  }

  @Override
  public Bool contains(Value item) {
    String part = text(item);
    if (part == null) {
      throw Exceptions.typeError(
          "'in <string>' requires string as left operand, not " + item.type().name());
    }
    MemoryMeter.work(value.length() / 8);
    return Bool.of(Substrings.first(value, part, 0) >= 0);
  }

  @Override
  public Iterator iterator() {
    return new StrIterator(this);
  }

  @Override
  public long hash() {
    if (hash == 0) {
      hash = Hash.ofString(value);
    }
    return hash;
  }

  @Override
  public String repr() {
    MemoryMeter.work(value.length());
    return StrText.repr(value);
  }

  @Override
  public String str() {
    return value;
  }

  @Override
  public String format(String spec) {
    return spec.isEmpty() ? value : TextFormat.format(value, spec);
  }
}
