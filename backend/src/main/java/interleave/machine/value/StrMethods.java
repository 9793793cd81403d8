package interleave.machine.value;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The table of {@code str}. */
final class StrMethods {
  private static final Signature SIGNATURE = Signature.parse("str(object=, encoding=, errors=)");

  private StrMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.hash(table);
    Dunders.format(table);
    Dunders.forward(table, Operator.ADD);
    Dunders.operators(table, Operator.MUL);
    Dunders.forward(table, Operator.MOD);
    table.constructor(StrMethods::construct).method("__str__(self, /)", (c, a) -> a[0].unwrap());
    defineSearch(table);
    defineSplitting(table);
    defineCase(table);
    defineQuestions(table);
    StrLayout.define(table);
    StrTranslation.define(table);
    table
        .method("encode(self, /, encoding=, errors=)", (c, a) -> encode(a))
        .method(
            "format(self, /, *args, **kwargs)",
            (c, a) -> Str.of(StrFormat.format(self(a), (Tuple) a[1], a[2])))
        .method(
            "format_map(self, mapping, /)",
            (c, a) -> Str.of(StrFormat.format(self(a), null, a[1])));
  }

  static String self(Value[] args) {
    return str(args).value();
  }

  static Str str(Value[] args) {
    return (Str) args[0].unwrap();
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    if (args.length == 1 && keywords == null) {
      return Operations.str(context, args[0]);
    }
    Value[] bound = SIGNATURE.bind(args, keywords);
    Codec.check("str", bound[1], bound[2]);
    if (bound[0] == null) {
      return Str.EMPTY;
    }
    if (bound[1] == null && bound[2] == null) {
      return Operations.str(context, bound[0]);
    }
    if (bound[0].unwrap() instanceof ByteSequence bytes) {
      return Str.of(Codec.decode("str", bytes.toArray(), bound[1], bound[2]));
    }
    String problem =
        bound[0].unwrap() instanceof Str
            ? "decoding str is not supported"
            : "decoding to str: need a bytes-like object, " + bound[0].type().name() + " found";
    throw Exceptions.typeError(problem);
  }

  private static Value encode(Value[] args) {
    return Bytes.of(Codec.encode("encode", self(args), args[1], args[2]));
  }

  /** A str argument; {@code error} is the TypeError's message up to the type's name. */
  static String text(Value value, String error) {
    String text = Str.text(value);
    if (text == null) {
      throw Exceptions.typeError(error + value.type().name());
    }
    return text;
  }

  /** A str argument; {@code error} is the TypeError's message up to what was given. */
  static String argument(Value value, String error) {
    String text = Str.text(value);
    if (text == null) {
      throw Exceptions.typeError(error + Failures.given(value));
    }
    return text;
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
    return StrSearch.count(str(args), text(args[1], "must be str, not "), args[2], args[3]);
  }

  private static int find(Value[] args, boolean last) {
    Indexes.checkBounds(args[2], args[3]);
    return StrSearch.find(str(args), text(args[1], "must be str, not "), args[2], args[3], last);
  }

  private static Value index(Value[] args, boolean last) {
    int found = find(args, last);
    if (found < 0) {
      throw Exceptions.valueError("substring not found");
    }
    return Int.of(found);
  }

  private static Value affix(Value[] args, boolean atStart) {
    Indexes.checkBounds(args[2], args[3]);
    String name = atStart ? "startswith" : "endswith";
    Str text = str(args);
    if (args[1].unwrap() instanceof Tuple choices) {
      for (Value choice : choices.items()) {
        String affix = text(choice, "tuple for " + name + " must only contain str, not ");
        if (hasAffix(text, affix, args, atStart)) {
          return Bool.TRUE;
        }
      }
      return Bool.FALSE;
    }
    String affix = text(args[1], name + " first arg must be str or a tuple of str, not ");
    return Bool.of(hasAffix(text, affix, args, atStart));
  }

  private static boolean hasAffix(Str text, String affix, Value[] args, boolean atStart) {
    int length = text.length();
    if (args[2] == null && args[3] == null) {
      return atStart ? text.value().startsWith(affix) : text.value().endsWith(affix);
    }
    int from = Indexes.bound(args[2], 0, length);
    int to = Indexes.bound(args[3], length, length);
    boolean behind =
        args[2] != null && args[2] != None.NONE && Indexes.require(args[2]).clampedLong() > length;
    if (from > to || behind) {
      return false;
    }
    String within = text.slice(from, to).value();
    return atStart ? within.startsWith(affix) : within.endsWith(affix);
  }

  private static Value withoutPrefix(Value[] args) {
    String prefix = argument(args[1], "removeprefix() argument must be str, not ");
    return self(args).startsWith(prefix)
        ? Str.of(self(args).substring(prefix.length()))
        : args[0].unwrap();
  }

  private static Value withoutSuffix(Value[] args) {
    String suffix = argument(args[1], "removesuffix() argument must be str, not ");
    String text = self(args);
    return text.endsWith(suffix)
        ? Str.of(text.substring(0, text.length() - suffix.length()))
        : args[0].unwrap();
  }

  private static Value replace(Value[] args) {
    String old = argument(args[1], "replace() argument 1 must be str, not ");
    String with = argument(args[2], "replace() argument 2 must be str, not ");
    long limit = args[3] == null ? -1 : Indexes.size(args[3]);
    return Str.of(StrSearch.replace(self(args), old, with, limit));
  }

  private static void defineSplitting(TypeTable table) {
    table
        .method("join(self, iterable, /)", (c, a) -> join(a))
        .method("split(self, /, sep=, maxsplit=)", (c, a) -> split(a, false))
        .method("rsplit(self, /, sep=, maxsplit=)", (c, a) -> split(a, true))
        .method(
            "splitlines(self, /, keepends=)",
            (c, a) ->
                StrSearch.splitLines(
                    self(a), a[1] != null && Indexes.flag(a[1]), StrSearch::isLineEnd))
        .method("partition(self, sep, /)", (c, a) -> partition(a, false))
        .method("rpartition(self, sep, /)", (c, a) -> partition(a, true))
        .method("strip(self, chars=, /)", (c, a) -> strip(a, "strip", true, true))
        .method("lstrip(self, chars=, /)", (c, a) -> strip(a, "lstrip", true, false))
        .method("rstrip(self, chars=, /)", (c, a) -> strip(a, "rstrip", false, true));
  }

  private static Value join(Value[] args) {
    Value[] items = Iteration.array(args[1], "can only join an iterable");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      String text = Str.text(items[i]);
      if (text == null) {
        throw Exceptions.typeError(
            "sequence item " + i + ": expected str instance, " + items[i].type().name() + " found");
      }
      out.append(i == 0 ? "" : self(args)).append(text);
      Sizes.limit(out.length());
    }
    return Str.of(out.toString());
  }

  private static Value split(Value[] args, boolean right) {
    long limit = args[2] == null ? -1 : Indexes.size(args[2]);
    String text = self(args);
    if (args[1] == null || args[1] == None.NONE) {
      return right
          ? StrSearch.rsplitSpaces(text, limit, StrSearch::isSpace)
          : StrSearch.splitSpaces(text, limit, StrSearch::isSpace);
    }
    String separator = text(args[1], "must be str or None, not ");
    return right
        ? StrSearch.rsplit(text, separator, limit)
        : StrSearch.split(text, separator, limit);
  }

  private static Value partition(Value[] args, boolean right) {
    String separator = text(args[1], "must be str, not ");
    String text = self(args);
    if (separator.isEmpty()) {
      throw Exceptions.valueError("empty separator");
    }
    int at =
        right
            ? Substrings.last(text, separator, text.length() - separator.length())
            : Substrings.first(text, separator, 0);
    if (at < 0) {
      Value whole = args[0].unwrap();
      return right ? Tuple.of(Str.EMPTY, Str.EMPTY, whole) : Tuple.of(whole, Str.EMPTY, Str.EMPTY);
    }
    return Tuple.of(
        Str.of(text.substring(0, at)),
        Str.of(separator),
        Str.of(text.substring(at + separator.length())));
  }

  private static Value strip(Value[] args, String name, boolean left, boolean right) {
    IntPredicate gone = StrSearch::isSpace;
    if (args[1] != null && args[1] != None.NONE) {
      String chars = Str.text(args[1]);
      if (chars == null) {
        throw Exceptions.typeError(name + " arg must be None or str");
      }
      gone = c -> chars.indexOf(c) >= 0;
    }
    String stripped = StrSearch.strip(self(args), gone, left, right);
    return stripped.length() == self(args).length() ? args[0].unwrap() : Str.of(stripped);
  }

  private static void defineCase(TypeTable table) {
    mapping(table, "upper", StrCase::upper);
    mapping(table, "lower", StrCase::lower);
    mapping(table, "casefold", StrCase::casefold);
    mapping(table, "capitalize", StrCase::capitalize);
    mapping(table, "title", StrCase::title);
    mapping(table, "swapcase", StrCase::swapcase);
  }

  private static void mapping(TypeTable table, String name, UnaryOperator<String> change) {
    table.method(name + "(self, /)", (c, a) -> Str.of(change.apply(self(a))));
  }

  private static void defineQuestions(TypeTable table) {
    question(table, "isalpha", s -> StrCase.all(s, StrCase::isAlpha));
    question(table, "isalnum", s -> StrCase.all(s, StrCase::isAlnum));
    question(table, "isdecimal", s -> StrCase.all(s, Character::isDigit));
    question(table, "isdigit", s -> StrCase.all(s, StrCase::isDigit));
    question(table, "isnumeric", s -> StrCase.all(s, StrCase::isNumeric));
    question(table, "isspace", s -> StrCase.all(s, StrSearch::isSpace));
    question(table, "isascii", s -> s.chars().allMatch(c -> c < 0x80));
    question(table, "isprintable", s -> s.codePoints().allMatch(StrText::isPrintable));
    question(table, "islower", StrCase::isLower);
    question(table, "isupper", StrCase::isUpper);
    question(table, "istitle", StrCase::isTitle);
    question(table, "isidentifier", StrCase::isIdentifier);
  }

  private static void question(TypeTable table, String name, Predicate<String> asks) {
    table.method(name + "(self, /)", (c, a) -> Bool.of(asks.test(self(a))));
  }
}
