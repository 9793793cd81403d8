package interleave.machine.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with the arguments of a native function's call, worded and looked for in the order
 * of CPython's argument parsers (getargs.c, methodobject.c, descrobject.c). Functions that take no
 * keywords speak otherwise than those that do; and those written in Python there otherwise again.
 */
final class SignatureErrors {
  private static final Set<String> TEXTS = Set.of("str", "bytes", "bytearray");

  /** The methods of texts and bytes that read their arguments themselves, and say so. */
  private static final Set<String> SEARCHES =
      Set.of("find", "rfind", "index", "rindex", "count", "startswith", "endswith");

  /** Other functions that take no keywords and read their arguments so. */
  private static final Set<String> COUNTERS =
      Set.of(
          "datetime.strptime",
          "deque.index",
          "deque.insert",
          "time.ctime",
          "time.gmtime",
          "time.localtime",
          "time.strftime");

  /** Functions of C's oldest calling convention, which knows no module. */
  private static final Set<String> OLDEST = Set.of("reduce");

  /** Slots whose arguments a parser looks at that was given an empty name. */
  private static final Set<String> PARSED_SLOTS = Set.of("__pow__", "__rpow__");

  /** Slots whose functions name the class instead of themselves. */
  private static final Set<String> NAMED_BY_CLASS = Set.of("__init__", "__call__");

  private static final Set<String> REPEATING_SLOTS = Set.of("__mul__", "__rmul__", "__imul__");

  /** Special methods that are plain methods in CPython. */
  private static final Set<String> METHODS =
      Set.of(
          "__reversed__",
          "__format__",
          "__round__",
          "__trunc__",
          "__floor__",
          "__ceil__",
          "__dir__",
          "__sizeof__",
          "__enter__",
          "__exit__",
          "__copy__",
          "__deepcopy__",
          "__missing__",
          "__init_subclass__",
          "__class_getitem__",
          "__length_hint__");

  /** Slots that these types have as plain methods, too. */
  private static final Set<String> COEXISTING =
      Set.of(
          "list.__getitem__",
          "dict.__getitem__",
          "dict.__contains__",
          "set.__contains__",
          "frozenset.__contains__");

  private final Signature signature;
  private final Type owner;
  private final String module;
  private final String[] keywords;

  /** Without the hidden one. */
  private final int given;

  private final int least;
  private final int most;
  private boolean constructs;

  /**
   * Looks at a call that failed.
   *
   * @param given how many arguments came by position, the hidden one among them
   */
  SignatureErrors(Signature signature, Type owner, String module, int given, String[] keywords) {
    this.signature = signature;
    this.owner = owner;
    this.module = module;
    this.keywords = keywords == null ? new String[0] : keywords;
    this.given = given - signature.hidden();
    this.least = signature.required() - signature.hidden();
    this.most = signature.positional() - signature.hidden();
  }

  /** Looks at a failed call of a class. */
  static SignatureErrors ofClass(Signature signature, int given, String[] keywords) {
    SignatureErrors errors = new SignatureErrors(signature, null, null, given, keywords);
    errors.constructs = true;
    return errors;
  }

  /** The error CPython would find first. */
  PyException first() {
    if (owner != null && owner.isPythonClass()) {
      return ofPythonFunction();
    }
    if (isSlot(owner, signature.name())) {
      return ofSlot();
    }
    boolean byKeyword =
        signature.positionalOnly() < signature.names().length || signature.hasVarKeywords();
    return byKeyword && signature.names().length > signature.hidden() ? ofParser() : ofPositional();
  }

  /** Whether a method stands for a slot of C's type objects. */
  static boolean isSlot(Type owner, String name) {
    return owner != null
        && name.startsWith("__")
        && name.endsWith("__")
        && !METHODS.contains(name)
        && !COEXISTING.contains(owner.simpleName() + "." + name);
  }

  private PyException ofSlot() {
    if (NAMED_BY_CLASS.contains(signature.name())) {
      return keywords.length > 0
          ? error(owner.simpleName() + "() takes no keyword arguments")
          : error(counted(owner.simpleName() + " expected"));
    }
    if (keywords.length > 0) {
      return error("wrapper " + signature.name() + "() takes no keyword arguments");
    }
    boolean parsed =
        PARSED_SLOTS.contains(signature.name())
            || REPEATING_SLOTS.contains(signature.name()) && owner.lookup("__len__") != null;
    return error(counted(parsed ? " expected" : "expected"));
  }

  /** A function that takes no keywords. */
  private PyException ofPositional() {
    if (keywords.length > 0) {
      return error(display() + " takes no keyword arguments");
    }
    if (isSearch() || COUNTERS.contains(scope() + signature.name())) {
      return ofCounter();
    }
    if (most == 0 && !constructs) {
      return error(display() + " takes no arguments (" + given + " given)");
    }
    if (least == 1 && most == 1 && !constructs) {
      return error(display() + " takes exactly one argument (" + given + " given)");
    }
    return error(counted(signature.name() + " expected"));
  }

  private PyException ofCounter() {
    return error(
        signature.name()
            + "()"
            + (least == most
                ? " takes exactly "
                : given < least ? " takes at least " : " takes at most ")
            + arguments(given < least ? least : most, "argument")
            + givenText(given));
  }

  private boolean isSearch() {
    return owner != null
        && SEARCHES.contains(signature.name())
        && TEXTS.contains(owner.simpleName());
  }

  /** {@code x expected at least 1 argument, got 0}. */
  private String counted(String expected) {
    boolean exact = least == most && !signature.hasVarArgs();
    int limit = given < least ? least : most;
    return expected
        + (exact ? " " : given < least ? " at least " : " at most ")
        + arguments(limit, "argument")
        + ", got "
        + given;
  }

  /** A function that takes keywords: counts, what is missing, what nobody knows. */
  private PyException ofParser() {
    String name = signature.name().isEmpty() ? "function" : signature.name() + "()";
    int all = signature.names().length - signature.hidden();
    int total = given + keywords.length;
    boolean open = signature.hasVarArgs() || signature.hasVarKeywords();
    if (total > all && !open) {
      String kind = given == 0 ? "keyword argument" : "argument";
      return error(name + " takes at most " + arguments(all, kind) + givenText(total));
    }
    if (given > most && !signature.hasVarArgs()) {
      return error(
          most == 0
              ? name + " takes no positional arguments"
              : name
                  + (least < most ? " takes at most " : " takes exactly ")
                  + arguments(most, "positional argument")
                  + givenText(given));
    }
    int needed = Math.min(least, signature.positionalOnly() - signature.hidden());
    if (given < needed) {
      return error(
          name
              + (needed < most ? " takes at least " : " takes exactly ")
              + arguments(needed, "positional argument")
              + givenText(given));
    }
    for (int i = signature.hidden(); i < signature.names().length; i++) {
      String parameter = signature.names()[i];
      if (!signature.isOptional(i)
          && i >= given + signature.hidden()
          && !List.of(keywords).contains(parameter)) {
        int place = i - signature.hidden() + 1;
        return error(name + " missing required argument '" + parameter + "' (pos " + place + ")");
      }
    }
    return ofKeywords(name);
  }

  private PyException ofKeywords(String name) {
    for (String keyword : keywords) {
      int index = signature.keyword(keyword);
      if (index < 0) {
        String whose = signature.name().isEmpty() ? "this function" : name;
        return error("'" + keyword + "' is an invalid keyword argument for " + whose);
      }
      int place = index - signature.hidden() + 1;
      if (place <= given) {
        return error(
            "argument for "
                + name
                + " given by name ('"
                + keyword
                + "') and position ("
                + place
                + ")");
      }
    }
    throw new IllegalStateException("nothing is wrong with the arguments of " + name);
  }

  private PyException ofPythonFunction() {
    String function = owner.simpleName() + "." + signature.name();
    for (String keyword : keywords) {
      int index = signature.keyword(keyword);
      if (index < 0 && !signature.hasVarKeywords()) {
        return PythonWords.unexpected(function, keyword);
      }
      if (index >= 0 && index < given + signature.hidden()) {
        return PythonWords.twice(function, keyword);
      }
    }
    int all = given + signature.hidden();
    if (all > signature.positional() && !signature.hasVarArgs()) {
      return PythonWords.tooMany(function, signature.required(), signature.positional(), all);
    }
    List<String> absent = new ArrayList<>();
    for (int i = all; i < signature.names().length; i++) {
      String parameter = signature.names()[i];
      if (!signature.isOptional(i) && !List.of(keywords).contains(parameter)) {
        absent.add(parameter);
      }
    }
    return PythonWords.missing(function, "positional", absent);
  }

  private String display() {
    return (OLDEST.contains(signature.name()) ? "" : scope()) + signature.name() + "()";
  }

  private String scope() {
    return owner != null ? owner.simpleName() + "." : module != null ? module + "." : "";
  }

  private static String arguments(int count, String kind) {
    return count + " " + kind + (count == 1 ? "" : "s");
  }

  private static String givenText(int count) {
    return " (" + count + " given)";
  }

  private static PyException error(String text) {
    return Exceptions.typeError(text);
  }
}
