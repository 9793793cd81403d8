package interleave.machine.value;

/** The table of {@code bytearray}. */
final class ByteArrayMethods {
  private static final String RANGE = "byte must be in range(0, 256)";

  private ByteArrayMethods() {}

  static void define(TypeTable table) {
    ByteMethods.define(table);
    Dunders.unhashable(table);
    Dunders.mutableItem(table);
    Dunders.inplace(table, Operator.ADD, Operator.MUL);
    table
        .constructor(
            (context, type, args, keywords) ->
                BytesMethods.construct(context, args, keywords, true))
        .method("__init__(self, /, *args, **kwargs)", ByteArrayMethods::init)
        .method("append(self, item, /)", (c, a) -> insert(a[0], Int.of(self(a).length()), a[1]))
        .method("insert(self, index, item, /)", (c, a) -> insert(a[0], a[1], a[2]))
        .method("extend(self, iterable_of_ints, /)", (c, a) -> extend(a))
        .method("pop(self, index=, /)", (c, a) -> pop(a))
        .method("remove(self, value, /)", (c, a) -> remove(a))
        .method("clear(self, /)", (c, a) -> replaced(self(a), 0, self(a).length()))
        .method("copy(self, /)", (c, a) -> new ByteArray(self(a).toArray()))
        .method("reverse(self, /)", (c, a) -> reverse(self(a)));
  }

  private static Value init(Context context, Value[] args) {
    return new Filling(self(args)).start(context, ByteArray.TYPE, args[1], args[2]);
  }

  /** Gives an array the bytes of another. */
  private static final class Filling extends Refilling {
    private final ByteArray array;

    Filling(ByteArray array) {
      this.array = array;
    }

    @Override
    void take(Value made) {
      array.replace(0, array.length(), ((ByteArray) made).toArray());
    }
  }

  private static ByteArray self(Value[] args) {
    return (ByteArray) args[0].unwrap();
  }

  private static Value replaced(ByteArray array, int from, int to, byte... bytes) {
    array.replace(from, to, bytes);
    return None.NONE;
  }

  private static Value insert(Value self, Value index, Value item) {
    ByteArray array = (ByteArray) self.unwrap();
    int at = Indexes.clip(Indexes.size(index), array.length());
    return replaced(array, at, at, (byte) ByteSequence.byteOf(item, RANGE));
  }

  private static Value extend(Value[] args) {
    if (!Operations.isIterable(args[1])) {
      throw Exceptions.typeError("can't extend bytearray with " + args[1].type().name());
    }
    int end = self(args).length();
    return replaced(self(args), end, end, bytes(args[1]));
  }

  private static byte[] bytes(Value source) {
    return source.unwrap() instanceof ByteSequence bytes
        ? bytes.toArray()
        : ByteSequence.fromItems(Iteration.closedItems(source), "byte");
  }

  private static Value pop(Value[] args) {
    ByteArray array = self(args);
    long at = args[1] == null ? -1 : Indexes.size(args[1]);
    if (array.length() == 0) {
      throw Exceptions.indexError("pop from empty bytearray");
    }
    at = at < 0 ? at + array.length() : at;
    if (at < 0 || at >= array.length()) {
      throw Exceptions.indexError("pop index out of range");
    }
    Value popped = Int.of(array.data()[(int) at] & 0xff);
    array.replace((int) at, (int) at + 1, new byte[0]);
    return popped;
  }

  private static Value remove(Value[] args) {
    int at = self(args).latin1().indexOf(ByteSequence.byteOf(args[1], RANGE));
    if (at < 0) {
      throw Exceptions.valueError("value not found in bytearray");
    }
    return replaced(self(args), at, at + 1);
  }

  private static Value reverse(ByteArray array) {
    String backwards = new StringBuilder(array.latin1()).reverse().toString();
    array.replace(0, array.length(), array.make(backwards).toArray());
    return None.NONE;
  }
}
