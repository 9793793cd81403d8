package interleave.machine.value;

/** {@code dict_keys}, {@code dict_values} and {@code dict_items}: live views of a dict. */
public final class DictView extends Value {
  /** {@code dict_keys}. */
  public static final Type KEYS = Type.builtin("dict_keys", DictViewMethods::defineKeys);

  /** {@code dict_values}. */
  public static final Type VALUES = Type.builtin("dict_values", DictViewMethods::defineValues);

  /** {@code dict_items}. */
  public static final Type ITEMS = Type.builtin("dict_items", DictViewMethods::defineItems);

  private static final Type ORDERED_KEYS =
      Type.builtin("odict_keys", KEYS, TypeTable::notSubclassable);
  private static final Type ORDERED_VALUES =
      Type.builtin("odict_values", VALUES, TypeTable::notSubclassable);
  private static final Type ORDERED_ITEMS =
      Type.builtin("odict_items", ITEMS, TypeTable::notSubclassable);

  private final Dict dict;
  private final DictIterator.Part part;
  private final boolean ordered;

  DictView(Dict dict, DictIterator.Part part) {
    this(dict, part, false);
  }

  private DictView(Dict dict, DictIterator.Part part, boolean ordered) {
    this.dict = dict;
    this.part = part;
    this.ordered = ordered;
  }

  /** An OrderedDict's keys. */
  public static DictView orderedKeys(Dict dict) {
    return new DictView(dict, DictIterator.Part.KEYS, true);
  }

  /** An OrderedDict's values. */
  public static DictView orderedValues(Dict dict) {
    return new DictView(dict, DictIterator.Part.VALUES, true);
  }

  /** An OrderedDict's items. */
  public static DictView orderedItems(Dict dict) {
    return new DictView(dict, DictIterator.Part.ITEMS, true);
  }

  /** The dict it looks at. */
  public Dict dict() {
    return dict;
  }

  @Override
  public Type type() {
    return switch (part) {
      case KEYS -> ordered ? ORDERED_KEYS : KEYS;
      case VALUES -> ordered ? ORDERED_VALUES : VALUES;
      case ITEMS -> ordered ? ORDERED_ITEMS : ITEMS;
    };
  }

  private boolean isSetLike() {
    return part != DictIterator.Part.VALUES;
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
  public Iterator iterator() {
    return new DictIterator(dict, part);
  }

  Iterator reversed() {
    return new DictIterator(dict, part, true);
  }

  @Override
  public Bool contains(Value item) {
    return switch (part) {
      case KEYS -> dict.contains(item);
      case VALUES -> Bool.of(containsValue(item));
      case ITEMS -> Bool.of(containsItem(item));
    };
  }

  private boolean containsValue(Value item) {
    for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
      if (Equality.equal(dict.valueAt(i), item)) {
        return true;
      }
    }
    return false;
  }

  private boolean containsItem(Value item) {
    if (!(item.unwrap() instanceof Tuple pair) || pair.size() != 2) {
      return false;
    }
    Value value = dict.get(pair.get(0));
    return value != null && Equality.equal(value, pair.get(1));
  }

  @Override
  public Value binary(Operator op, Value other) {
    if (!isSetLike()) {
      return null;
    }
    return switch (op) {
      case SUB, BIT_AND, BIT_OR, BIT_XOR -> SetAlgebra.ofView(op, this, other);
      default -> null;
    };
  }

  @Override
  public Value reflected(Operator op, Value other) {
    if (!isSetLike()) {
      return null;
    }
    return switch (op) {
      case SUB, BIT_AND, BIT_OR, BIT_XOR -> SetAlgebra.ofView(op, other, this);
      default -> null;
    };
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    Value right = other.unwrap();
    boolean setLike =
        right instanceof SetValue || right instanceof DictView view && view.isSetLike();
    return isSetLike() && setLike ? SetAlgebra.compare(op, this, right) : super.compare(op, other);
  }

  @Override
  public long hash() {
    if (isSetLike()) {
      throw Hash.unhashable(this);
    }
    return super.hash();
  }

  @Override
  public String repr() {
    if (!Repr.enter(this)) {
      return "...";
    }
    try {
      Value[] items = Iteration.closedItems(this);
      return type().name() + "([" + Repr.joined(items, items.length) + "])";
    } finally {
      Repr.leave(this);
    }
  }
}
