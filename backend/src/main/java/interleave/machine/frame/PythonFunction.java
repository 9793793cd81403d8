package interleave.machine.frame;

import interleave.machine.value.Attributes;
import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.Identity;
import interleave.machine.value.Namespace;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** A function written in Python. */
public final class PythonFunction extends Value
    implements Attributes.Bindable, Attributes.HasAttributes {
  /** {@code function}. */
  public static final Type TYPE = Type.builtin("function", PythonFunction::define);

  private final Code code;
  private final Namespace globals;
  private final Cell[] closure;
  private Value[] defaults;
  private Map<String, Value> keywordDefaults;
  private String name;
  private String qualifiedName;
  private final Map<String, Value> attributes = new LinkedHashMap<>();

  /**
   * A function.
   *
   * @param globals the names it sees
   * @param defaults of the last positional parameters
   * @param keywordDefaults of keyword-only parameters
   * @param closure the cells named by the code's free names
   */
  public PythonFunction(
      Code code,
      Namespace globals,
      Value[] defaults,
      Map<String, Value> keywordDefaults,
      Cell[] closure) {
    this.code = code;
    this.globals = globals;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.closure = closure;
    this.name = code.name();
    this.qualifiedName = code.qualifiedName();
  }

  private static PythonFunction self(Value value) {
    return (PythonFunction) value;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("__name__", f -> Str.of(self(f).name), (f, v) -> self(f).name = v.str())
        .attribute(
            "__qualname__",
            f -> Str.of(self(f).qualifiedName),
            (f, v) -> self(f).qualifiedName = v.str())
        .attribute("__globals__", f -> self(f).globals.toDict())
        .attribute("__defaults__", f -> self(f).defaultsTuple())
        .attribute("__kwdefaults__", f -> self(f).keywordDefaultsDict())
        .attribute("__dict__", f -> self(f).attributesDict());
  }

  private Value defaultsTuple() {
    return defaults.length == 0 ? None.NONE : Tuple.of(defaults);
  }

  private Value keywordDefaultsDict() {
    if (keywordDefaults.isEmpty()) {
      return None.NONE;
    }
    Dict dict = new Dict();
    keywordDefaults.forEach((key, value) -> dict.put(Str.of(key), value));
    return dict;
  }

  private Value attributesDict() {
    Dict dict = new Dict();
    attributes.forEach((key, value) -> dict.put(Str.of(key), value));
    return dict;
  }

  /** {@code __code__}. */
  public Code code() {
    return code;
  }

  /** {@code __name__}. */
  public String name() {
    return name;
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** The names it sees. */
  public Namespace globals() {
    return globals;
  }

  /** Defaults of the last positional parameters; not to be changed. */
  public Value[] defaults() {
    return defaults;
  }

  /** Default of a keyword-only parameter, or null. */
  public Value keywordDefault(String parameter) {
    return keywordDefaults.get(parameter);
  }

  /** The cells it brings along, in the order of its code's free names. */
  public Cell[] closure() {
    return closure;
  }

  @Override
  public Value attribute(String attribute) {
    Value value = attributes.get(attribute);
    if (value == null && attribute.equals("__module__")) {
      return globals.get("__name__");
    }
    return value == null && attribute.equals("__doc__") ? None.NONE : value;
  }

  @Override
  public void setAttribute(String attribute, Value value) {
    if (value != null) {
      attributes.put(attribute, value);
    } else if (attributes.remove(attribute) == null) {
      throw Attributes.missing(this, attribute);
    }
  }

  @Override
  public Map<String, Value> ownAttributes() {
    return attributes;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    return Calls.start(context, this, Binding.bind(this, args, keywords));
  }

  @Override
  public String repr() {
    return "<function " + qualifiedName + " at " + Identity.address(this) + ">";
  }
}
