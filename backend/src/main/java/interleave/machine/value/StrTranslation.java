package interleave.machine.value;

/** {@code str.maketrans} and {@code str.translate}. */
final class StrTranslation {
  private StrTranslation() {}

  static void define(TypeTable table) {
    table
        .staticMethod("maketrans(x, y=, z=, /)", (c, a) -> makeTable(a))
        .method("translate(self, table, /)", (c, a) -> translate(a));
  }

  private static Value makeTable(Value[] args) {
    if (args[1] == null) {
      return fromDict(args[0]);
    }
    int[] to =
        StrMethods.argument(args[1], "maketrans() argument 2 must be str, not ")
            .codePoints()
            .toArray();
    String first = Str.text(args[0]);
    if (first == null) {
      throw Exceptions.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    int[] from = first.codePoints().toArray();
    if (from.length != to.length) {
      throw Exceptions.valueError("the first two maketrans arguments must have equal length");
    }
    Dict table = new Dict();
    for (int i = 0; i < from.length; i++) {
      table.put(Int.of(from[i]), Int.of(to[i]));
    }
    if (args[2] != null) {
      StrMethods.argument(args[2], "maketrans() argument 3 must be str, not ")
          .codePoints()
          .forEach(c -> table.put(Int.of(c), None.NONE));
    }
    return table;
  }

  private static Value fromDict(Value mapping) {
    if (!(mapping.unwrap() instanceof Dict dict)) {
      throw Exceptions.typeError("if you give only one argument to maketrans it must be a dict");
    }
    Dict table = new Dict();
    for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
      Value key = dict.keyAt(i);
      String text = Str.text(key);
      if (text == null && !(key.unwrap() instanceof Integral)) {
        throw Exceptions.typeError("keys in translate table must be strings or integers");
      }
      if (text != null && text.codePointCount(0, text.length()) != 1) {
        throw Exceptions.valueError("string keys in translate table must be of length 1");
      }
      table.put(text == null ? key : Int.of(text.codePointAt(0)), dict.valueAt(i));
    }
    return table;
  }

  private static Value translate(Value[] args) {
    if (Operations.override(args[1], "__getitem__") != null
        || Operations.override(args[1], "__missing__") != null) {
      throw NeedsPython.SIGNAL;
    }
    StringBuilder out = new StringBuilder();
    for (int c : StrMethods.self(args).codePoints().toArray()) {
      Value to = translation(args[1], Int.of(c));
      if (to == null) {
        out.appendCodePoint(c);
      } else if (to != None.NONE) {
        append(out, to);
      }
      Sizes.limit(out.length());
    }
    return Str.of(out.toString());
  }

  /** What a table has for a code point; null where it says nothing of it. */
  private static Value translation(Value table, Int point) {
    if (table.unwrap() instanceof Dict dict) {
      return dict.get(point);
    }
    Value to;
    try {
      to = table.item(point);
    } catch (PyException e) {
      if (e.value().type().isSubclass(Exceptions.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
    if (to == null) {
      throw Exceptions.typeError("'" + table.type().name() + "' object is not subscriptable");
    }
    return to;
  }

  private static void append(StringBuilder out, Value to) {
    if (to.unwrap() instanceof Integral number) {
      long point = number.clampedLong();
      if (point < 0 || point > Character.MAX_CODE_POINT) {
        throw Exceptions.valueError("character mapping must be in range(0x110000)");
      }
      out.appendCodePoint((int) point);
      return;
    }
    String text = Str.text(to);
    if (text == null) {
      throw Exceptions.typeError("character mapping must return integer, None or str");
    }
    out.append(text);
  }
}
