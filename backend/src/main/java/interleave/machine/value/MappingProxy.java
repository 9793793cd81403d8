package interleave.machine.value;

/**
 * {@code mappingproxy}: a dict that can only be read, such as {@code __dict__} of a class. What
 * becomes of the dict shows in it.
 */
public final class MappingProxy extends Value {
  /** {@code mappingproxy}. */
  public static final Type TYPE = Type.builtin("mappingproxy", MappingProxy::define);

  private static final Signature SIGNATURE = Signature.parse("mappingproxy(mapping)");

  private final Dict dict;

  /** A view of a dict. */
  public MappingProxy(Dict dict) {
    this.dict = dict;
  }

  private static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.unhashable(table);
    Dunders.operators(table, Operator.BIT_OR);
    Dunders.generic(table);
    table
        .notSubclassable()
        .constructor(MappingProxy::construct)
        .method("__str__(self, /)", (c, a) -> Operations.repr(c, dict(a)))
        .method("get(self, key, default=, /)", (c, a) -> ask(c, "get", a))
        .method("keys(self, /)", (c, a) -> ask(c, "keys", a))
        .method("values(self, /)", (c, a) -> ask(c, "values", a))
        .method("items(self, /)", (c, a) -> ask(c, "items", a))
        .method("copy(self, /)", (c, a) -> ask(c, "copy", a))
        .method("__reversed__(self, /)", (c, a) -> Reversed.of(dict(a)));
  }

  private static Dict dict(Value[] args) {
    return ((MappingProxy) args[0]).dict;
  }

  /** Other mappings than plain dicts are Python's business. */
  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value mapping = SIGNATURE.bind(args, keywords)[0];
    if (mapping instanceof Dict plain) {
      return new MappingProxy(plain);
    }
    if (mapping instanceof MappingProxy other) {
      return new MappingProxy(other.dict);
    }
    if (mapping instanceof Instance
        && !(mapping.unwrap() instanceof List)
        && !(mapping.unwrap() instanceof Tuple)
        && mapping.type().lookup("__getitem__") != null) {
      throw NeedsPython.SIGNAL;
    }
    throw Exceptions.typeError(
        "mappingproxy() argument must be a mapping, not " + mapping.type().name());
  }

  private static Value ask(Context context, String method, Value[] args) {
    Value[] given = args.clone();
    given[0] = dict(args);
    int end = given.length;
    while (given[end - 1] == null) {
      end--;
    }
    return Dict.TYPE
        .lookup(method)
        .call(context, end == given.length ? given : java.util.Arrays.copyOf(given, end), null);
  }

  /** What it shows. */
  Dict dict() {
    return dict;
  }

  private static Value shown(Value value) {
    return value instanceof MappingProxy proxy ? proxy.dict : value;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    return dict.size();
  }

  @Override
  public boolean truth() {
    return dict.size() > 0;
  }

  @Override
  public Value item(Value key) {
    return dict.item(key);
  }

  @Override
  public Bool contains(Value key) {
    return dict.contains(key);
  }

  @Override
  public Iterator iterator() {
    return dict.iterator();
  }

  @Override
  public Value binary(Operator op, Value other) {
    return op == Operator.BIT_OR ? dict.binary(op, shown(other)) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.BIT_OR ? shown(other).unwrap().binary(op, dict) : null;
  }

  @Override
  public Value inplace(Operator op, Value other) {
    if (op == Operator.BIT_OR) {
      throw Exceptions.typeError("'|=' is not supported by mappingproxy; use '|' instead");
    }
    return null;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    return dict.compare(op, shown(other));
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }

  @Override
  public String repr() {
    return "mappingproxy(" + dict.repr() + ")";
  }

  @Override
  public String str() {
    return dict.repr();
  }
}
