package interleave.machine.value;

/** {@code reversed}: a sequence walked backwards by its length and subscripts. */
public final class Reversed extends Iterator {
  /** {@code reversed}. */
  public static final Type TYPE = Type.builtin("reversed", Reversed::define);

  /** {@code list_reverseiterator}. */
  private static final Type OF_LIST = Type.builtin("list_reverseiterator", IteratorMethods::define);

  private static final Signature SIGNATURE = Signature.parse("reversed(sequence, /)");

  private final Value sequence;
  private int index;

  private Reversed(Value sequence) {
    this.sequence = sequence;
    this.index = sequence.length() - 1;
  }

  private static void define(TypeTable table) {
    IteratorMethods.defineOpen(table);
    table.constructor(Reversed::construct);
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value object = SIGNATURE.bind(args, keywords)[0];
    Value ofClass = object instanceof Type ? Operations.override(object, "__reversed__") : null;
    if (ofClass != null) {
      return Operations.callMethod(context, ofClass, object, new Value[0], null);
    }
    if (object instanceof Instance) {
      Value method = object.type().lookup("__reversed__");
      if (method != null && method != None.NONE && !(method instanceof NativeFunction)) {
        return Operations.callMethod(context, method, object, new Value[0], null);
      }
      Value item = object.type().lookup("__getitem__");
      if (method == null && item != null && !(item instanceof NativeFunction)) {
        return context.twin("reversed").call(context, new Value[] {object}, null);
      }
    }
    Iterator result = of(object.unwrap());
    if (result == null) {
      throw Exceptions.typeError("'" + object.type().name() + "' object is not reversible");
    }
    return result;
  }

  /** The iterator backwards, null for what has no order. */
  static Iterator of(Value object) {
    if (object instanceof Range range) {
      return range.reversed();
    }
    if (object instanceof Dict dict) {
      return new DictIterator(dict, DictIterator.Part.KEYS, true);
    }
    if (object instanceof MappingProxy proxy) {
      return of(proxy.dict());
    }
    if (object instanceof DictView view) {
      return view.reversed();
    }
    boolean sequence = object.length() >= 0 && !(object instanceof SetValue);
    return sequence ? new Reversed(object) : null;
  }

  @Override
  public Type type() {
    return sequence instanceof List ? OF_LIST : TYPE;
  }

  @Override
  public Value next(Context context) {
    if (index < 0 || index >= sequence.length()) {
      index = -1;
      return null;
    }
    return sequence.item(Int.of(index--));
  }
}
