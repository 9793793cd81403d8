package interleave.machine.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of a module or of a class body being run. Each name keeps one {@link Variable} for
 * good, so that an instruction can hold on to it.
 */
public final class Namespace extends HeapPart {
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Namespace builtins;

  private Binder binder;

  /** These names as a dict, null as long as nobody asked for it. */
  private Dict dict;

  /**
   * A module's names; what it does not bind is looked for among the builtins, which may be null.
   */
  public Namespace(Namespace builtins) {
    this.builtins = builtins;
  }

  /**
   * The names that are the keys of a dict: the module's where it is a module's, else its own from
   * now on.
   *
   * @param builtins the names behind them
   */
  public static Namespace of(Dict dict, Namespace builtins) {
    if (dict.scope() != null) {
      return dict.scope();
    }
    Namespace names = new Namespace(builtins);
    names.dict = dict;
    dict.follow(names);
    for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
      names.follow(dict.keyAt(i), dict.valueAt(i));
    }
    return names;
  }

  /** Lets another have a say in what a class body binds. */
  public void setBinder(Binder value) {
    binder = value;
  }

  /** Who has a say in what a class body binds, or null. */
  public Binder binder() {
    return binder;
  }

  /** The names behind these, or null. */
  public Namespace builtins() {
    return builtins;
  }

  /** A name's place; its value is null while unbound. */
  public static final class Variable extends HeapPart {
    /** The value now, null if unbound. */
    public Value value;

    private final String name;
    private Sharing sharing;

    private Variable(String name) {
      this.name = name;
    }

    /** The name. */
    public String name() {
      return name;
    }

    /** Who uses it, null as long as nobody was watched doing so. */
    public Sharing sharing() {
      return sharing;
    }

    /** Notes who uses it. */
    public void setSharing(Sharing known) {
      sharing = known;
    }
  }

  /** The place of a name, made when new. */
  public Variable variable(String name) {
    return variables.computeIfAbsent(name, Variable::new);
  }

  /** The value of a name, or null. */
  public Value get(String name) {
    Variable variable = variables.get(name);
    return variable == null ? null : variable.value;
  }

  /** Binds a name. */
  public void set(String name, Value value) {
    variable(name).value = value;
  }

  /**
   * Unbinds a name.
   *
   * @return false when it was not bound
   */
  public boolean remove(String name) {
    Variable variable = variables.get(name);
    if (variable == null || variable.value == null) {
      return false;
    }
    variable.value = null;
    return true;
  }

  /** All bound names with their values, in order of first mention. */
  public Map<String, Value> bound() {
    Map<String, Value> all = new LinkedHashMap<>();
    variables.forEach(
        (name, variable) -> {
          if (variable.value != null) {
            all.put(name, variable.value);
          }
        });
    return Collections.unmodifiableMap(all);
  }

  /**
   * The one dict of all bound names. Changing it binds and unbinds names at once; what the program
   * binds otherwise shows in it from the next time it is asked for.
   */
  public Dict dict() {
    if (dict == null) {
      dict = new Dict();
      dict.follow(this);
    }
    variables.forEach(this::refresh);
    return dict;
  }

  private void refresh(String name, Variable variable) {
    Str key = Str.of(name);
    Value before = dict.get(key);
    if (variable.value == null && before != null) {
      dict.remove(key);
    } else if (variable.value != before) {
      dict.put(key, variable.value);
    }
  }

  /** Binds or, for null, unbinds the name that is a key of the dict; other keys name nothing. */
  void follow(Value key, Value value) {
    if (key instanceof Str && value != null) {
      set(key.str(), value);
    } else if (key instanceof Str) {
      remove(key.str());
    }
  }
}
