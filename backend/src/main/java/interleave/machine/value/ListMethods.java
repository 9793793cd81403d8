package interleave.machine.value;

/** The table of {@code list}. */
final class ListMethods {
  private static final Signature SIGNATURE = Signature.parse("list(iterable=, /)");

  private ListMethods() {}

  static void define(TypeTable table) {
    Dunders.container(table);
    Dunders.item(table);
    Dunders.mutableItem(table);
    Dunders.unhashable(table);
    Dunders.forward(table, Operator.ADD);
    Dunders.operators(table, Operator.MUL);
    Dunders.inplace(table, Operator.ADD, Operator.MUL);
    Dunders.generic(table);
    table
        .constructor(ListMethods::construct)
        .method("__init__(self, /, *args, **kwargs)", ListMethods::init)
        .method("append(self, object, /)", ListMethods::append)
        .method("extend(self, iterable, /)", ListMethods::extend)
        .method("insert(self, index, object, /)", ListMethods::insert)
        .method("pop(self, index=, /)", (c, a) -> pop(a))
        .method("remove(self, value, /)", (c, a) -> remove(a))
        .method("clear(self, /)", (c, a) -> clear(a))
        .method("copy(self, /)", (c, a) -> List.of(self(a).toArray()))
        .method("index(self, value, start=, stop=, /)", (c, a) -> index(a))
        .method(
            "count(self, value, /)",
            (c, a) -> Int.of(Items.count(self(a).array(), self(a).size(), a[1])))
        .method("reverse(self, /)", (c, a) -> reverse(self(a)))
        .method("sort(self, *, key=, reverse=)", ListMethods::sort)
        .method("__reversed__(self, /)", (c, a) -> Reversed.of(self(a)));
  }

  private static List self(Value[] args) {
    return (List) args[0].unwrap();
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value source = SIGNATURE.bind(args, keywords)[0];
    if (source == null) {
      return new List();
    }
    return new Fill(new List(), null).start(context, source);
  }

  /** Fills the list anew, for subclasses that call {@code super().__init__(…)}. */
  private static Value init(Context context, Value[] args) {
    List list = self(args);
    Value[] given = ((Tuple) args[1]).items();
    if (args[2].length() > 0 && args[0].type().lookup("__new__") == Type.OBJECT.own("__new__")) {
      throw Exceptions.typeError("list() takes no keyword arguments");
    }
    if (given.length > 1) {
      throw Exceptions.typeError("list expected at most 1 argument, got " + given.length);
    }
    if (given.length == 0) {
      list.clear();
      return None.NONE;
    }
    return new Fill(list, None.NONE).start(context, given[0]);
  }

  /** Gives a list the items of an iterable. */
  private static final class Fill extends Drain {
    private final List list;
    private final Value result;

    /** The result is the list itself where none is given. */
    Fill(List list, Value result) {
      this.list = list;
      this.result = result;
    }

    @Override
    protected Value finish(Context context, List items) {
      list.assign(items.toArray());
      return result == null ? list : result;
    }
  }

  private static Value append(Context context, Value[] args) {
    self(args).add(args[1]);
    return None.NONE;
  }

  private static Value extend(Context context, Value[] args) {
    extend(self(args), args[1]);
    return None.NONE;
  }

  /** Appends the items of an iterable. */
  static void extend(List list, Value iterable) {
    if (iterable instanceof List other) {
      list.addAll(other.array(), other.size());
      return;
    }
    Value[] items = Iteration.closedItems(iterable);
    list.addAll(items, items.length);
  }

  private static Value insert(Context context, Value[] args) {
    List list = self(args);
    list.insert(Indexes.clip(Indexes.size(args[1]), list.size()), args[2]);
    return None.NONE;
  }

  private static Value pop(Value[] args) {
    List list = self(args);
    long index = args[1] == null ? -1 : Indexes.size(args[1]);
    if (list.size() == 0) {
      throw Exceptions.indexError("pop from empty list");
    }
    long at = index < 0 ? index + list.size() : index;
    if (at < 0 || at >= list.size()) {
      throw Exceptions.indexError("pop index out of range");
    }
    return list.removeAt((int) at);
  }

  private static Value remove(Value[] args) {
    List list = self(args);
    int at = Items.indexOf(list.array(), 0, list.size(), args[1]);
    if (at < 0) {
      throw Exceptions.valueError("list.remove(x): x not in list");
    }
    list.removeAt(at);
    return None.NONE;
  }

  private static Value clear(Value[] args) {
    self(args).clear();
    return None.NONE;
  }

  private static Value index(Value[] args) {
    List list = self(args);
    int from = Indexes.place(args[2], 0, list.size());
    int to = Indexes.place(args[3], list.size(), list.size());
    int at = Items.indexOf(list.array(), from, to, args[1]);
    if (at < 0) {
      throw Exceptions.valueError(Repr.of(args[1]) + " is not in list");
    }
    return Int.of(at);
  }

  private static Value reverse(List list) {
    MemoryMeter.work(list.size() / 4);
    Value[] items = list.array();
    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
      Value item = items[i];
      items[i] = items[j];
      items[j] = item;
    }
    return None.NONE;
  }

  private static Value sort(Context context, Value[] args) {
    boolean reverse = args[2] != null && Indexes.flag(args[2]);
    if (args[1] != null && args[1] != None.NONE) {
      throw NeedsPython.SIGNAL;
    }
    List list = self(args);
    Value[] items = list.toArray();
    context.work(items.length);
    try {
      Sorting.sort(items, items.clone(), reverse);
    } catch (PyException failed) {
      list.assign(items);
      throw failed;
    }
    list.assign(items);
    return None.NONE;
  }
}
