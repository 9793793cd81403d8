package interleave.machine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parameters of a native function and the binding of a call's arguments to them, with the error
 * texts CPython's argument parsers use (which differ from those of Python functions).
 */
public final class Signature {
  private static final java.util.Set<String> TEXTS = java.util.Set.of("str", "bytes", "bytearray");

  /** The methods of texts and bytes that read their arguments themselves, and say so. */
  private static final java.util.Set<String> SEARCHES =
      java.util.Set.of("find", "rfind", "index", "rindex", "count", "startswith", "endswith");

  private final String name;
  private final String[] names;
  private final int positionalOnly;
  private final int positional;
  private final int required;
  private final boolean[] optional;
  private final boolean varArgs;
  private final boolean varKeywords;
  private final boolean self;

  /** Arguments the caller does not write: the object, or the class. */
  private final int hidden;

  private Signature(String name, Parameters p) {
    this.name = name;
    this.names = p.names.toArray(String[]::new);
    this.positionalOnly = p.positionalOnly < 0 ? 0 : p.positionalOnly;
    this.positional = p.positional < 0 ? names.length : p.positional;
    this.optional = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      optional[i] = p.optional.get(i);
    }
    int count = 0;
    while (count < positional && !optional[count]) {
      count++;
    }
    this.required = count;
    this.varArgs = p.varArgs;
    this.varKeywords = p.varKeywords;
    this.self = names.length > 0 && names[0].equals("self");
    this.hidden = self || names.length > 0 && names[0].equals("cls") ? 1 : 0;
  }

  private static final class Parameters {
    final List<String> names = new ArrayList<>();
    final List<Boolean> optional = new ArrayList<>();
    int positionalOnly = -1;
    int positional = -1;
    boolean varArgs;
    boolean varKeywords;

    void add(String text) {
      if (text.equals("/")) {
        positionalOnly = names.size();
      } else if (text.startsWith("**")) {
        varKeywords = true;
        endPositional();
      } else if (text.startsWith("*")) {
        varArgs = text.length() > 1;
        endPositional();
      } else {
        int equals = text.indexOf('=');
        names.add((equals < 0 ? text : text.substring(0, equals)).intern());
        optional.add(equals >= 0);
      }
    }

    private void endPositional() {
      if (positional < 0) {
        positional = names.size();
      }
    }
  }

  /**
   * Reads a text signature such as {@code "index(self, value, start=, stop=, /)"}; a name followed
   * by {@code =} is optional; {@code /}, {@code *}, {@code *args} and {@code **kwargs} as in
   * Python.
   */
  public static Signature parse(String text) {
    int open = text.indexOf('(');
    Parameters parameters = new Parameters();
    String inside = text.substring(open + 1, text.lastIndexOf(')')).trim();
    if (!inside.isEmpty()) {
      Arrays.stream(inside.split(",")).map(String::trim).forEach(parameters::add);
    }
    return new Signature(text.substring(0, open), parameters);
  }

  /** The function's name. */
  public String name() {
    return name;
  }

  /** Whether the first parameter is the object a method is called on. */
  public boolean hasSelf() {
    return self;
  }

  /**
   * Binds a call's arguments.
   *
   * @return one value per parameter, null where an optional one is absent; then a Tuple for {@code
   *     *args}, a Dict for {@code **kwargs}
   * @throws PyException TypeError as CPython words it
   */
  public Value[] bind(Type owner, Value[] args, String[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (keywords == null
        && given == names.length
        && !varArgs
        && !varKeywords
        && given == positional) {
      return args;
    }
    Value[] bound = new Value[names.length + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0)];
    if (given > positional && !varArgs) {
      throw tooMany(owner, given);
    }
    System.arraycopy(args, 0, bound, 0, Math.min(given, positional));
    if (varArgs) {
      bound[names.length] =
          given > positional ? Tuple.of(Arrays.copyOfRange(args, positional, given)) : Tuple.EMPTY;
    }
    if (varKeywords) {
      bound[bound.length - 1] = new Dict();
    }
    if (keywords != null) {
      bindKeywords(owner, args, keywords, given, bound);
    }
    for (int i = 0; i < names.length; i++) {
      if (bound[i] == null && !optional[i]) {
        throw likePython(owner)
            ? PythonWords.missing(qualified(owner), "positional", absent(bound))
            : missing(owner, i, given);
      }
    }
    return bound;
  }

  private void bindKeywords(Type owner, Value[] args, String[] keywords, int given, Value[] bound) {
    for (int k = 0; k < keywords.length; k++) {
      int index = keyword(keywords[k]);
      if (index >= 0) {
        if (bound[index] != null && likePython(owner)) {
          throw PythonWords.twice(qualified(owner), keywords[k]);
        }
        if (bound[index] != null) {
          throw Exceptions.typeError(
              "argument for "
                  + name
                  + "() given by name ('"
                  + keywords[k]
                  + "') and position ("
                  + (index + (self ? 0 : 1))
                  + ")");
        }
        bound[index] = args[given + k];
      } else if (varKeywords) {
        ((Dict) bound[bound.length - 1]).put(Str.of(keywords[k]), args[given + k]);
      } else if (likePython(owner)) {
        throw PythonWords.unexpected(qualified(owner), keywords[k]);
      } else if (positionalOnly == names.length || names.length == (self ? 1 : 0)) {
        throw Exceptions.typeError(display(owner) + " takes no keyword arguments");
      } else {
        throw Exceptions.typeError(
            "'" + keywords[k] + "' is an invalid keyword argument for " + name + "()");
      }
    }
  }

  private int keyword(String keyword) {
    for (int i = positionalOnly; i < names.length; i++) {
      if (names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  private String display(Type owner) {
    return owner == null ? name + "()" : owner.name() + "." + name + "()";
  }

  private static boolean likePython(Type owner) {
    return owner != null && owner.isPythonClass();
  }

  private String qualified(Type owner) {
    return owner.name() + "." + name;
  }

  private PyException tooMany(Type owner, int given) {
    if (likePython(owner)) {
      return PythonWords.tooMany(qualified(owner), required, positional, given);
    }
    int most = positional - hidden;
    int count = given - hidden;
    if (positionalOnly < positional) {
      if (most == 0) {
        return Exceptions.typeError(name + "() takes no positional arguments");
      }
      return Exceptions.typeError(
          name
              + "() takes at most "
              + most
              + " argument"
              + (most == 1 ? "" : "s")
              + " ("
              + count
              + " given)");
    }
    if (most == 0) {
      return Exceptions.typeError(display(owner) + " takes no arguments (" + count + " given)");
    }
    return wrongCount(owner, count);
  }

  private List<String> absent(Value[] bound) {
    return IntStream.range(0, names.length)
        .filter(i -> bound[i] == null && !optional[i])
        .mapToObj(i -> names[i])
        .toList();
  }

  private PyException missing(Type owner, int index, int given) {
    if (index < positionalOnly || positionalOnly == positional) {
      return wrongCount(owner, given - hidden);
    }
    return Exceptions.typeError(
        name
            + "() missing required argument '"
            + names[index]
            + "' (pos "
            + (index - hidden + 1)
            + ")");
  }

  private PyException wrongCount(Type owner, int count) {
    int least = required - hidden;
    int most = positional - hidden;
    if (least == 1 && most == 1) {
      return Exceptions.typeError(
          display(owner) + " takes exactly one argument (" + count + " given)");
    }
    if (count < least
        && least == 1
        && SEARCHES.contains(name)
        && owner != null
        && TEXTS.contains(owner.name())) {
      return Exceptions.typeError(name + "() takes at least 1 argument (" + count + " given)");
    }
    String bound = least == most ? "" : count < least ? "at least " : "at most ";
    int limit = count < least ? least : most;
    return Exceptions.typeError(
        name
            + " expected "
            + bound
            + limit
            + " argument"
            + (limit == 1 ? "" : "s")
            + ", got "
            + count);
  }
}
