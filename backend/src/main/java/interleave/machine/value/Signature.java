package interleave.machine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** The parameters of a native function and the binding of a call's arguments to them. */
public final class Signature {
  private final String name;
  private final String[] names;
  private final int positionalOnly;
  private final int positional;
  private final int required;
  private final boolean[] optional;
  private final boolean varArgs;
  private final boolean varKeywords;
  private final boolean self;

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
   * @param owner the class the function is a method of, or null
   * @param module the module errors name it with, or null
   * @return one value per parameter, null where an optional one is absent; then a Tuple for {@code
   *     *args}, a Dict for {@code **kwargs}
   * @throws PyException TypeError as CPython words it
   */
  public Value[] bind(Type owner, String module, Value[] args, String[] keywords) {
    return bind(args, keywords, given -> new SignatureErrors(this, owner, module, given, keywords));
  }

  /** Binds the arguments of a call of a class, whose constructor has its own words. */
  public Value[] bind(Value[] args, String[] keywords) {
    return bind(args, keywords, given -> SignatureErrors.ofClass(this, given, keywords));
  }

  /** As {@link #bind(Value[], String[])}, of arguments that came as {@code *args, **kwargs}. */
  public Value[] bind(Tuple args, Dict kwargs) {
    Value[] all = Arrays.copyOf(args.items(), args.size() + kwargs.size());
    String[] keywords = new String[kwargs.size()];
    int count = 0;
    for (int place = kwargs.next(0); place < kwargs.end(); place = kwargs.next(place + 1)) {
      keywords[count] = kwargs.keyAt(place).str();
      all[args.size() + count++] = kwargs.valueAt(place);
    }
    return bind(all, keywords);
  }

  private Value[] bind(Value[] args, String[] keywords, IntFunction<SignatureErrors> errors) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (keywords == null
        && given == names.length
        && !varArgs
        && !varKeywords
        && given == positional) {
      return args;
    }
    Value[] bound = new Value[names.length + (varArgs ? 1 : 0) + (varKeywords ? 1 : 0)];
    if (!fill(bound, args, keywords, given)) {
      throw errors.apply(given).first();
    }
    return bound;
  }

  /** False where the arguments do not fit the parameters. */
  private boolean fill(Value[] bound, Value[] args, String[] keywords, int given) {
    if (given > positional && !varArgs) {
      return false;
    }
    System.arraycopy(args, 0, bound, 0, Math.min(given, positional));
    if (varArgs) {
      bound[names.length] =
          given > positional ? Tuple.of(Arrays.copyOfRange(args, positional, given)) : Tuple.EMPTY;
    }
    if (varKeywords) {
      bound[bound.length - 1] = new Dict();
    }
    for (int k = given; k < args.length; k++) {
      String keyword = keywords[k - given];
      int index = keyword(keyword);
      if (index < 0 && varKeywords) {
        ((Dict) bound[bound.length - 1]).put(Str.of(keyword), args[k]);
      } else if (index < 0 || bound[index] != null) {
        return false;
      } else {
        bound[index] = args[k];
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (bound[i] == null && !optional[i]) {
        return false;
      }
    }
    return true;
  }

  /** The parameter a keyword names, or -1. */
  int keyword(String keyword) {
    for (int i = positionalOnly; i < names.length; i++) {
      if (names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  /** The parameters in order, those without a name of their own left out. */
  String[] names() {
    return names;
  }

  /** How many parameters cannot be given by keyword. */
  int positionalOnly() {
    return positionalOnly;
  }

  /** How many parameters can be given by position. */
  int positional() {
    return positional;
  }

  /** How many of those must be given. */
  int required() {
    return required;
  }

  /** Whether a parameter may be left out. */
  boolean isOptional(int index) {
    return optional[index];
  }

  /** Whether there is a {@code *args}. */
  boolean hasVarArgs() {
    return varArgs;
  }

  /** Whether there is a {@code **kwargs}. */
  boolean hasVarKeywords() {
    return varKeywords;
  }

  /** Arguments the caller does not write: the object, or the class. */
  int hidden() {
    return hidden;
  }
}
