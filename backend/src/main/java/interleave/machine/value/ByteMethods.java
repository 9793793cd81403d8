package interleave.machine.value;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** The methods {@code bytes} and {@code bytearray} share: those of text, on ASCII. */
final class ByteMethods {
  private ByteMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.forward(table, Operator.ADD);
    Dunders.operators(table, Operator.MUL);
    table
        .method(
            "decode(self, /, encoding=, errors=)",
            (c, a) -> Str.of(Codec.decode(self(a).toArray(), a[1], a[2])))
        .method("hex(self, sep=, bytes_per_sep=)", (c, a) -> Str.of(hex(a)))
        .classMethod("fromhex(cls, string, /)", (c, a) -> fromHex(a))
        .method("join(self, iterable_of_bytes, /)", (c, a) -> join(a));
    defineSearch(table);
    defineSplitting(table);
    changing(table, "upper", s -> map(s, ByteMethods::isLower, -32));
    changing(table, "lower", s -> map(s, ByteMethods::isUpper, 32));
    asking(table, "isalpha", c -> isLower(c) || isUpper(c));
    asking(table, "isdigit", ByteMethods::isDigit);
    asking(table, "isalnum", c -> isLower(c) || isUpper(c) || isDigit(c));
    asking(table, "isspace", ByteMethods::isSpace);
  }

  static ByteSequence self(Value[] args) {
    return (ByteSequence) args[0].unwrap();
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  private static String map(String text, IntPredicate which, int shift) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (which.test(out.charAt(i))) {
        out.setCharAt(i, (char) (out.charAt(i) + shift));
      }
    }
    return out.toString();
  }

  private static void changing(TypeTable table, String name, UnaryOperator<String> change) {
    table.method(name + "(self, /)", (c, a) -> self(a).make(change.apply(self(a).latin1())));
  }

  private static void asking(TypeTable table, String name, IntPredicate kind) {
    table.method(name + "(self, /)", (c, a) -> Bool.of(StrCase.all(self(a).latin1(), kind)));
  }

  /** A bytes-like argument as Latin-1 text. */
  private static String text(Value value) {
    if (value.unwrap() instanceof ByteSequence bytes) {
      return bytes.latin1();
    }
    throw Exceptions.typeError(
        "a bytes-like object is required, not '" + value.type().name() + "'");
  }

  /** What is looked for: bytes, or one byte as an int. */
  private static String part(Value value) {
    Integral number = Indexes.integral(value);
    if (number == null) {
      if (!(value.unwrap() instanceof ByteSequence)) {
        throw Exceptions.typeError(
            "argument should be integer or bytes-like object, not '" + value.type().name() + "'");
      }
      return text(value);
    }
    return String.valueOf((char) ByteSequence.byteOf(value, "byte must be in range(0, 256)"));
  }

  private static void defineSearch(TypeTable table) {
    table
        .method("find(self, sub, start=, end=, /)", (c, a) -> Int.of(find(a, false)))
        .method("rfind(self, sub, start=, end=, /)", (c, a) -> Int.of(find(a, true)))
        .method("index(self, sub, start=, end=, /)", (c, a) -> index(a))
        .method(
            "count(self, sub, start=, end=, /)",
            (c, a) -> Int.of(StrSearch.count(Str.of(self(a).latin1()), part(a[1]), a[2], a[3])))
        .method("startswith(self, prefix, start=, end=, /)", (c, a) -> affix(a, true))
        .method("endswith(self, suffix, start=, end=, /)", (c, a) -> affix(a, false))
        .method("replace(self, old, new, count=, /)", (c, a) -> replace(a));
  }

  private static int find(Value[] args, boolean last) {
    return StrSearch.find(Str.of(self(args).latin1()), part(args[1]), args[2], args[3], last);
  }

  private static Value index(Value[] args) {
    int found = find(args, false);
    if (found < 0) {
      throw Exceptions.valueError("subsection not found");
    }
    return Int.of(found);
  }

  private static Value affix(Value[] args, boolean atStart) {
    int length = self(args).length();
    int from = Indexes.bound(args[2], 0, length);
    int to = Math.max(from, Indexes.bound(args[3], length, length));
    String within = self(args).latin1().substring(from, to);
    Value[] choices =
        args[1].unwrap() instanceof Tuple tuple ? tuple.items() : new Value[] {args[1]};
    for (Value choice : choices) {
      if (!(choice.unwrap() instanceof ByteSequence bytes)) {
        String name = atStart ? "startswith" : "endswith";
        throw Exceptions.typeError(
            name + " first arg must be bytes or a tuple of bytes, not " + choice.type().name());
      }
      String affix = bytes.latin1();
      if (atStart ? within.startsWith(affix) : within.endsWith(affix)) {
        return Bool.TRUE;
      }
    }
    return Bool.FALSE;
  }

  private static Value replace(Value[] args) {
    long limit = args[3] == null ? -1 : Indexes.size(args[3]);
    String result = StrSearch.replace(self(args).latin1(), text(args[1]), text(args[2]), limit);
    return self(args).make(result);
  }

  private static void defineSplitting(TypeTable table) {
    table
        .method("split(self, /, sep=, maxsplit=)", (c, a) -> split(a))
        .method("splitlines(self, /, keepends=)", (c, a) -> lines(a))
        .method("strip(self, bytes=, /)", (c, a) -> strip(a, true, true))
        .method("lstrip(self, bytes=, /)", (c, a) -> strip(a, true, false))
        .method("rstrip(self, bytes=, /)", (c, a) -> strip(a, false, true));
  }

  private static Value split(Value[] args) {
    long limit = args[2] == null ? -1 : Indexes.size(args[2]);
    String text = self(args).latin1();
    boolean spaces = args[1] == null || args[1] == None.NONE;
    return encoded(
        self(args),
        spaces ? StrSearch.splitSpaces(text, limit) : StrSearch.split(text, text(args[1]), limit));
  }

  private static Value lines(Value[] args) {
    boolean keep = args[1] != null && Truth.of(args[1]);
    return encoded(self(args), StrSearch.splitLines(self(args).latin1(), keep));
  }

  private static List encoded(ByteSequence self, List parts) {
    for (int i = 0; i < parts.size(); i++) {
      parts.set(i, self.make(parts.get(i).str()));
    }
    return parts;
  }

  private static Value strip(Value[] args, boolean left, boolean right) {
    IntPredicate gone = ByteMethods::isSpace;
    if (args[1] != null && args[1] != None.NONE) {
      String chars = text(args[1]);
      gone = c -> chars.indexOf(c) >= 0;
    }
    return self(args).make(StrSearch.strip(self(args).latin1(), gone, left, right));
  }

  private static Value join(Value[] args) {
    Value[] items = Iteration.array(args[1], "can only join an iterable");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      if (!(items[i].unwrap() instanceof ByteSequence bytes)) {
        throw Exceptions.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items[i].type().name()
                + " found");
      }
      out.append(i == 0 ? "" : self(args).latin1()).append(bytes.latin1());
      Sizes.limit(out.length());
    }
    return self(args).make(out.toString());
  }

  private static String hex(Value[] args) {
    StringBuilder out = new StringBuilder();
    String separator = args[1] == null ? "" : args[1].str();
    long group = args[2] == null ? 1 : Indexes.size(args[2]);
    int length = self(args).length();
    for (int i = 0; i < length; i++) {
      boolean border = group != 0 && (group > 0 ? (length - i) % group : i % -group) == 0;
      out.append(i > 0 && border ? separator : "");
      out.append(String.format("%02x", self(args).data()[i]));
    }
    return out.toString();
  }

  private static Value fromHex(Value[] args) {
    String text = StrMethods.text(args[1], "fromhex() argument must be str, not ");
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      for (int i = at; i < at + 2; i++) {
        if (i >= text.length() || Character.digit(text.charAt(i), 16) < 0) {
          throw Exceptions.valueError(
              "non-hexadecimal number found in fromhex() arg at position " + i);
        }
      }
      out.write(Integer.parseInt(text.substring(at, at + 2), 16));
      at += 2;
    }
    boolean array = args[0] instanceof Type type && type.isSubclass(ByteArray.TYPE);
    return array ? new ByteArray(out.toByteArray()) : Bytes.of(out.toByteArray());
  }
}
