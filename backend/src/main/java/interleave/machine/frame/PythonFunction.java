package interleave.machine.frame;

import interleave.machine.value.Attributes;
import interleave.machine.value.BuiltinFunction;
import interleave.machine.value.CodeObject;
import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.Namespace;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Signature;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;
import java.util.Map;

/** A function written in Python. */
public final class PythonFunction extends Value
    implements Attributes.Bindable, Attributes.HasAttributes, BuiltinFunction {
  /** {@code function}. */
  public static final Type TYPE = Type.builtin("function", PythonFunction::define);

  private static final Signature CONSTRUCTOR =
      Signature.parse("function(code, globals, name=, argdefs=, closure=)");

  private Code code;
  private final Namespace globals;
  private final Cell[] closure;
  private Value[] defaults;
  private Map<String, Value> keywordDefaults;
  private String name;
  private String qualifiedName;
  private Value doc = None.NONE;
  private Value module;
  private Value annotations;
  private final Dict attributes = new Dict();
  private CWords words;

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

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value code = CONSTRUCTOR.bind(args, keywords)[0];
    if (!(code instanceof CodeObject)) {
      throw Exceptions.typeError(
          "function() argument 'code' must be code, not " + code.type().name());
    }
    throw new UnsupportedOperation("function() of a code object");
  }

  private static PythonFunction self(Value value) {
    return (PythonFunction) value;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .constructor(PythonFunction::construct)
        .attribute(
            "__name__",
            f -> Str.of(self(f).name),
            (f, v) -> self(f).name = Checked.text(v, "__name__"))
        .attribute(
            "__qualname__",
            f -> Str.of(self(f).qualifiedName),
            (f, v) -> self(f).qualifiedName = Checked.text(v, "__qualname__"))
        .attribute("__globals__", f -> self(f).globals.dict())
        .attribute(
            "__code__",
            f -> self(f).code.object(),
            (f, v) -> {
              throw new UnsupportedOperation("assignment to __code__");
            })
        .attribute(
            "__defaults__",
            f -> self(f).defaultsTuple(),
            (f, v) -> self(f).defaults = Checked.defaults(v))
        .attribute(
            "__kwdefaults__",
            f -> self(f).keywordDefaultsDict(),
            (f, v) -> self(f).keywordDefaults = Checked.keywordDefaults(v))
        .attribute("__closure__", f -> self(f).closureTuple())
        .attribute("__doc__", f -> self(f).doc, (f, v) -> self(f).doc = v == null ? None.NONE : v)
        .attribute(
            "__module__",
            f -> self(f).module(),
            (f, v) -> self(f).module = v == null ? None.NONE : v)
        .attribute(
            "__annotations__", f -> self(f).annotations(), (f, v) -> self(f).setAnnotations(v))
        .method("__get__(self, instance, owner=, /)", Attributes::get)
        .attribute("__dict__", f -> self(f).attributes);
  }

  /** In the order of {@code co_freevars}. */
  private Value closureTuple() {
    if (closure.length == 0) {
      return None.NONE;
    }
    java.util.List<String> names = code.freeNames();
    return Tuple.of(
        names.stream().sorted().map(free -> closure[names.indexOf(free)]).toArray(Value[]::new));
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

  private Value annotations() {
    if (annotations == null) {
      annotations = new Dict();
    }
    return annotations;
  }

  private void setAnnotations(Value dict) {
    if (dict != null && dict != None.NONE && !(dict.unwrap() instanceof Dict)) {
      throw Exceptions.typeError("__annotations__ must be set to a dict object");
    }
    annotations = dict == None.NONE ? null : dict;
  }

  /**
   * Lets errors of calls read as those of a function written in C.
   *
   * @param owner the class it is a method of, or null
   * @param displayName what errors name it
   */
  public void speakAsC(Type owner, String displayName) {
    boolean constructs = name.equals("__init__") || name.equals("__new__");
    words = new CWords(owner, displayName, constructs);
  }

  /** Lets the generators it makes from now on be awaited. */
  public void makeIterableCoroutine() {
    if (code.kind() == Code.Kind.GENERATOR) {
      code = code.ofKind(Code.Kind.ITERABLE_COROUTINE);
    }
  }

  /** Whether errors of calls read so. */
  public boolean speaksAsC() {
    return words != null;
  }

  @Override
  public boolean binds() {
    return words == null || words.owner() != null || words.constructs();
  }

  @Override
  public boolean isBuiltin() {
    return words != null && !words.constructs();
  }

  /** {@code __code__}. */
  public Code code() {
    return code;
  }

  @Override
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

  /** Sets {@code __doc__} and, where there are any, {@code __annotations__}. */
  public void describe(Value text, Value dict) {
    doc = text == null ? None.NONE : text;
    annotations = dict;
  }

  Value module() {
    if (module != null) {
      return module;
    }
    Value name = globals.get("__name__");
    return name == null ? None.NONE : name;
  }

  @Override
  public Value attribute(String attribute) {
    return attributes.get(Str.of(attribute));
  }

  @Override
  public void setAttribute(String attribute, Value value) {
    if (value != null) {
      attributes.put(Str.of(attribute), value);
    } else if (attributes.remove(Str.of(attribute)) == null) {
      throw Attributes.missing(this, attribute);
    }
  }

  @Override
  public Dict ownAttributes() {
    return attributes;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    return Calls.start(context, this, bind(args, keywords));
  }

  private Value[] bind(Value[] args, String[] keywords) {
    try {
      return Binding.bind(this, args, keywords);
    } catch (PyException misfit) {
      if (words != null) {
        words.check(this, args, keywords);
      }
      throw misfit;
    }
  }

  @Override
  public String repr() {
    if (words != null && !words.constructs()) {
      return words.text();
    }
    return "<function " + qualifiedName + " at " + Identity.address(this) + ">";
  }
}
