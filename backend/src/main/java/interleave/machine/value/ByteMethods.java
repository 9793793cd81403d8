package interleave.machine.value;

import java.util.function.IntPredicate;

/** The methods {@code bytes} and {@code bytearray} share: those of text, on ASCII. */
final class ByteMethods {
  private ByteMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.forward(table, Operator.ADD);
    Dunders.operators(table, Operator.MUL, Operator.MOD);
    table
        .method("__str__(self, /)", (c, a) -> str(a[0]))
        .method(
            "decode(self, /, encoding=, errors=)",
            (c, a) -> Str.of(Codec.decode("decode", self(a).toArray(), a[1], a[2])))
        .method("hex(self, sep=, bytes_per_sep=)", (c, a) -> Str.of(hex(a)))
        .classMethod("fromhex(cls, string, /)", (c, a) -> Construction.of(c, a[0], fromHex(a)))
        .method("join(self, iterable_of_bytes, /)", (c, a) -> join(a));
    defineSearch(table);
    defineSplitting(table);
    ByteCase.define(table);
    ByteLayout.define(table);
    ByteTranslation.define(table);
  }

  /** As bytes are shown, whatever {@code __repr__} a subclass has. */
  private static Value str(Value value) {
    return Str.of(
        value.unwrap() instanceof ByteArray array
            ? array.repr(value.type())
            : value.unwrap().repr());
  }

  static ByteSequence self(Value[] args) {
    return (ByteSequence) args[0].unwrap();
  }

  /** A bytes-like argument as Latin-1 text. */
  static String text(Value value) {
    if (value.unwrap() instanceof ByteSequence bytes) {
      return bytes.latin1();
    }
    throw notBytes(value);
  }

  private static PyException notBytes(Value value) {
    return Exceptions.typeError(
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
        .method("index(self, sub, start=, end=, /)", (c, a) -> index(a, false))
        .method("rindex(self, sub, start=, end=, /)", (c, a) -> index(a, true))
        .method("count(self, sub, start=, end=, /)", (c, a) -> Int.of(count(a)))
        .method("startswith(self, prefix, start=, end=, /)", (c, a) -> affix(a, true))
        .method("endswith(self, suffix, start=, end=, /)", (c, a) -> affix(a, false))
        .method("removeprefix(self, prefix, /)", (c, a) -> withoutPrefix(a))
        .method("removesuffix(self, suffix, /)", (c, a) -> withoutSuffix(a))
        .method("replace(self, old, new, count=, /)", (c, a) -> replace(a));
  }

  private static int count(Value[] args) {
    Indexes.checkBounds(args[2], args[3]);
    return StrSearch.count(Str.of(self(args).latin1()), part(args[1]), args[2], args[3]);
  }

  private static Value withoutPrefix(Value[] args) {
    String text = self(args).latin1();
    String prefix = text(args[1]);
    return self(args).make(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
  }

  private static Value withoutSuffix(Value[] args) {
    String text = self(args).latin1();
    String suffix = text(args[1]);
    int end = text.endsWith(suffix) ? text.length() - suffix.length() : text.length();
    return self(args).make(text.substring(0, end));
  }

  private static int find(Value[] args, boolean last) {
    Indexes.checkBounds(args[2], args[3]);
    return StrSearch.find(Str.of(self(args).latin1()), part(args[1]), args[2], args[3], last);
  }

  private static Value index(Value[] args, boolean last) {
    int found = find(args, last);
    if (found < 0) {
      throw Exceptions.valueError("subsection not found");
    }
    return Int.of(found);
  }

  private static Value affix(Value[] args, boolean atStart) {
    Indexes.checkBounds(args[2], args[3]);
    int length = self(args).length();
    int from = Indexes.bound(args[2], 0, length);
    int to = Math.max(from, Indexes.bound(args[3], length, length));
    String within = self(args).latin1().substring(from, to);
    Value[] choices =
        args[1].unwrap() instanceof Tuple tuple ? tuple.items() : new Value[] {args[1]};
    for (Value choice : choices) {
      if (!(choice.unwrap() instanceof ByteSequence bytes)) {
        if (args[1].unwrap() instanceof Tuple) {
          throw notBytes(choice);
        }
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
        .method("split(self, /, sep=, maxsplit=)", (c, a) -> split(a, false))
        .method("rsplit(self, /, sep=, maxsplit=)", (c, a) -> split(a, true))
        .method("partition(self, sep, /)", (c, a) -> partition(a, false))
        .method("rpartition(self, sep, /)", (c, a) -> partition(a, true))
        .method("splitlines(self, /, keepends=)", (c, a) -> lines(a))
        .method("strip(self, bytes=, /)", (c, a) -> strip(a, true, true))
        .method("lstrip(self, bytes=, /)", (c, a) -> strip(a, true, false))
        .method("rstrip(self, bytes=, /)", (c, a) -> strip(a, false, true));
  }

  private static Value split(Value[] args, boolean fromRight) {
    long limit = args[2] == null ? -1 : Indexes.size(args[2]);
    String text = self(args).latin1();
    if (args[1] == null || args[1] == None.NONE) {
      return encoded(
          self(args),
          fromRight
              ? StrSearch.rsplitSpaces(text, limit, ByteCase::isSpace)
              : StrSearch.splitSpaces(text, limit, ByteCase::isSpace));
    }
    String separator = text(args[1]);
    return encoded(
        self(args),
        fromRight
            ? StrSearch.rsplit(text, separator, limit)
            : StrSearch.split(text, separator, limit));
  }

  private static Value partition(Value[] args, boolean last) {
    ByteSequence self = self(args);
    String text = self.latin1();
    String separator = text(args[1]);
    if (separator.isEmpty()) {
      throw Exceptions.valueError("empty separator");
    }
    int at =
        last
            ? Substrings.last(text, separator, text.length() - separator.length())
            : Substrings.first(text, separator, 0);
    if (at < 0) {
      return last
          ? Tuple.of(self.make(""), self.make(""), self.make(text))
          : Tuple.of(self.make(text), self.make(""), self.make(""));
    }
    return Tuple.of(
        self.make(text.substring(0, at)),
        self.make(separator),
        self.make(text.substring(at + separator.length())));
  }

  private static Value lines(Value[] args) {
    boolean keep = args[1] != null && Indexes.flag(args[1]);
    return encoded(
        self(args), StrSearch.splitLines(self(args).latin1(), keep, c -> c == '\n' || c == '\r'));
  }

  private static List encoded(ByteSequence self, List parts) {
    for (int i = 0; i < parts.size(); i++) {
      parts.set(i, self.make(parts.get(i).str()));
    }
    return parts;
  }

  private static Value strip(Value[] args, boolean left, boolean right) {
    IntPredicate gone = ByteCase::isSpace;
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
    int group = args[2] == null ? 1 : Indexes.cInt(args[2]);
    String separator = args[1] == null ? "" : separator(args[1]);
    int length = self(args).length();
    for (int i = 0; i < length; i++) {
      boolean border = group != 0 && (group > 0 ? (length - i) % group : i % -group) == 0;
      out.append(i > 0 && border ? separator : "");
      out.append(String.format("%02x", self(args).data()[i]));
    }
    return out.toString();
  }

  private static String separator(Value value) {
    String text = value.unwrap() instanceof ByteSequence bytes ? bytes.latin1() : Str.text(value);
    if (value.length() < 0) {
      throw Exceptions.typeError("object of type '" + value.type().name() + "' has no len()");
    }
    if (value.length() != 1) {
      throw Exceptions.valueError("sep must be length 1.");
    }
    if (text == null) {
      throw Exceptions.typeError("sep must be str or bytes.");
    }
    if (text.charAt(0) >= 0x80) {
      throw Exceptions.valueError("sep must be ASCII.");
    }
    return text;
  }

  private static Value fromHex(Value[] args) {
    String text = StrMethods.argument(args[1], "fromhex() argument must be str, not ");
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (ByteCase.isSpace(text.charAt(at))) {
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
