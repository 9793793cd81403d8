package interleave.machine.value;

/** The table of {@code dict}. */
final class DictMethods {
  private DictMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.mutableItem(table);
    Dunders.unhashable(table);
    Dunders.operators(table, Operator.BIT_OR);
    Dunders.inplace(table, Operator.BIT_OR);
    Dunders.generic(table);
    table
        .constructor(DictMethods::construct)
        .method("__init__(self, /, *args, **kwargs)", new Emptying(DictMethods::init))
        .method("get(self, key, default=, /)", (c, a) -> get(a))
        .method("setdefault(self, key, default=, /)", (c, a) -> setDefault(a))
        .method("pop(self, key, default=, /)", (c, a) -> pop(a))
        .method("popitem(self, /)", (c, a) -> popItem(self(a)))
        .method("update(self, /, *args, **kwargs)", new Emptying((c, a) -> update("update", a)))
        .method("clear(self, /)", (c, a) -> clear(a))
        .method("copy(self, /)", (c, a) -> self(a).copy())
        .method("keys(self, /)", (c, a) -> new DictView(self(a), DictIterator.Part.KEYS))
        .method("values(self, /)", (c, a) -> new DictView(self(a), DictIterator.Part.VALUES))
        .method("items(self, /)", (c, a) -> new DictView(self(a), DictIterator.Part.ITEMS))
        .method("__reversed__(self, /)", (c, a) -> Reversed.of(self(a)))
        .classMethod("fromkeys(cls, iterable, value=, /)", new Emptying(DictMethods::fromKeys));
  }

  private static Dict self(Value[] args) {
    return (Dict) args[0].unwrap();
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    int given = args.length - (keywords == null ? 0 : keywords.length);
    Value[] positional = java.util.Arrays.copyOf(args, given);
    Dict extra = new Dict();
    for (int i = given; i < args.length; i++) {
      extra.put(Str.of(keywords[i - given]), args[i]);
    }
    Dict dict = new Dict();
    try {
      new Emptying(DictMethods::init).run(context, new Value[] {dict, Tuple.of(positional), extra});
    } catch (NeedsPython open) {
      return context
          .twin("dict.__new__")
          .call(
              context,
              new Value[] {dict, given == 0 ? Tuple.EMPTY : open.restored(args[0]), extra},
              null);
    }
    return dict;
  }

  private static Value init(Context context, Value[] args) {
    return update("dict", args);
  }

  private static Value update(String name, Value[] args) {
    Value[] sources = ((Tuple) args[1]).items();
    if (sources.length > 1) {
      throw Exceptions.typeError(name + " expected at most 1 argument, got " + sources.length);
    }
    if (sources.length == 1) {
      DictUpdate.update(self(args), sources[0]);
    }
    self(args).putAll((Dict) args[2]);
    return None.NONE;
  }

  private static Value get(Value[] args) {
    Value value = self(args).get(args[1]);
    return value != null ? value : args[2] == null ? None.NONE : args[2];
  }

  private static Value setDefault(Value[] args) {
    Dict dict = self(args);
    long hash = Hash.of(args[1]);
    Value value = dict.get(args[1], hash);
    if (value == null) {
      value = args[2] == null ? None.NONE : args[2];
      dict.put(args[1], hash, value);
    }
    return value;
  }

  private static Value pop(Value[] args) {
    Value removed = self(args).size() == 0 ? null : self(args).remove(args[1]);
    if (removed == null && args[2] == null) {
      throw Exceptions.keyError(args[1]);
    }
    return removed == null ? args[2] : removed;
  }

  private static Value popItem(Dict dict) {
    int last = dict.previous(dict.end());
    if (last < 0) {
      throw Exceptions.keyError(Str.of("popitem(): dictionary is empty"));
    }
    Value key = dict.keyAt(last);
    return Tuple.of(key, dict.removeLast(last));
  }

  private static Value clear(Value[] args) {
    self(args).clear();
    return None.NONE;
  }

  private static Value fromKeys(Context context, Value[] args) {
    if (args[0] != Dict.TYPE) {
      throw NeedsPython.SIGNAL;
    }
    Value value = args[2] == null ? None.NONE : args[2];
    Dict dict = new Dict();
    for (Value key : Iteration.closedItems(args[1])) {
      dict.put(key, value);
    }
    return dict;
  }
}
