package interleave.machine.value;

/** The tables of {@code set} and {@code frozenset}. */
final class SetMethods {
  private static final Signature SET = Signature.parse("set(iterable=, /)");
  private static final Signature FROZEN = Signature.parse("frozenset(iterable=, /)");

  private SetMethods() {}

  static void define(TypeTable table) {
    common(table);
    Dunders.unhashable(table);
    Dunders.inplace(table, Operator.BIT_OR, Operator.BIT_AND, Operator.SUB, Operator.BIT_XOR);
    SetChanges.define(table);
    table.constructor((c, type, args, keywords) -> construct(c, type, args, keywords, false));
  }

  static void defineFrozen(TypeTable table) {
    common(table);
    Dunders.hash(table);
    table.constructor((c, type, args, keywords) -> construct(c, type, args, keywords, true));
  }

  private static void common(TypeTable table) {
    Dunders.container(table);
    Dunders.generic(table);
    Dunders.operators(table, Operator.BIT_OR, Operator.BIT_AND, Operator.SUB, Operator.BIT_XOR);
    table
        .method(
            "copy(self, /)", (c, a) -> a[0].unwrap() instanceof FrozenSet f ? f : self(a).copy())
        .method("union(self, *others)", new Emptying((c, a) -> union(a)))
        .method("intersection(self, *others)", new Emptying((c, a) -> intersection(a)))
        .method("difference(self, *others)", new Emptying((c, a) -> difference(a)))
        .method(
            "symmetric_difference(self, other, /)", new Emptying((c, a) -> symmetricDifference(a)))
        .method("isdisjoint(self, other, /)", new Emptying((c, a) -> disjoint(a)))
        .method("issubset(self, other, /)", new Emptying((c, a) -> isSubset(self(a), a[1])))
        .method("issuperset(self, other, /)", new Emptying((c, a) -> isSuperset(self(a), a[1])));
  }

  static SetValue self(Value[] args) {
    return (SetValue) args[0].unwrap();
  }

  private static Value construct(
      Context context, Type type, Value[] args, String[] keywords, boolean frozen) {
    if (args.length > 1 && keywords == null) {
      throw Exceptions.typeError(type.name() + " expected at most 1 argument, got " + args.length);
    }
    Value source = (frozen ? FROZEN : SET).bind(args, keywords)[0];
    if (frozen && source instanceof FrozenSet) {
      return source;
    }
    SetValue made = frozen ? new FrozenSet() : new Set();
    if (source == null) {
      return made;
    }
    if (source instanceof SetValue || source instanceof Dict) {
      update(made, source);
      return made;
    }
    return new Fill(made).start(context, source);
  }

  /** Gives a new set the items of an iterable. */
  private static final class Fill extends Drain {
    private final SetValue set;

    Fill(SetValue set) {
      this.set = set;
    }

    @Override
    protected Value finish(Context context, List items) {
      try {
        SetAlgebra.addAll(set, items.toArray());
      } catch (NeedsPython open) {
        set.table.clear();
        return context
            .twin(set instanceof Set ? "set.__new__" : "frozenset.__new__")
            .call(context, new Value[] {set, items}, null);
      }
      return set;
    }
  }

  /** Adds what an iterable gives, in CPython's order for its kind. */
  static void update(SetValue set, Value source) {
    Value plain = source instanceof Instance ? source : source.unwrap();
    if (plain instanceof SetValue other) {
      set.table.merge(other.table);
    } else if (plain instanceof Dict dict) {
      set.table.reserve(dict.size());
      for (int i = dict.next(0); i < dict.end(); i = dict.next(i + 1)) {
        set.table.add(dict.keyAt(i), dict.hashAt(i));
      }
    } else {
      SetAlgebra.addAll(set, Iteration.closedItems(source));
    }
  }

  /** The set behind a value, or a new one of its items. */
  static SetValue asSet(Value source) {
    if (source.unwrap() instanceof SetValue set && !(source instanceof Instance)) {
      return set;
    }
    Set made = new Set();
    update(made, source);
    return made;
  }

  private static Value union(Value[] args) {
    SetValue result = self(args).copy();
    for (Value other : ((Tuple) args[1]).items()) {
      if (other != args[0]) {
        update(result, other);
      }
    }
    return result;
  }

  private static Value intersection(Value[] args) {
    SetValue result = self(args);
    Value[] others = ((Tuple) args[1]).items();
    for (Value other : others) {
      result =
          other instanceof SetValue set
              ? SetAlgebra.intersection(result, set)
              : SetAlgebra.intersection(result, Iteration.closedItems(other));
    }
    return others.length == 0 ? result.copy() : result;
  }

  private static Value difference(Value[] args) {
    SetValue result = self(args);
    Value[] others = ((Tuple) args[1]).items();
    for (int i = 0; i < others.length; i++) {
      if (i == 0 && (others[0] instanceof SetValue || others[0] instanceof Dict)) {
        result = SetAlgebra.difference(result, asSet(others[0]));
      } else {
        result = i == 0 ? result.copy() : result;
        SetAlgebra.subtract(result, Iteration.closedItems(others[i]));
      }
    }
    return others.length == 0 ? result.copy() : result;
  }

  private static Value symmetricDifference(Value[] args) {
    SetValue other = self(args).empty();
    update(other, args[1]);
    SetAlgebra.toggle(other, self(args));
    return other;
  }

  private static Value disjoint(Value[] args) {
    return Bool.of(SetAlgebra.disjoint(self(args), Iteration.closedItems(args[1])));
  }

  private static Value isSubset(SetValue set, Value other) {
    return SetAlgebra.compare(Comparison.LE, set, asSet(other));
  }

  private static Value isSuperset(SetValue set, Value other) {
    for (Value item : Iteration.closedItems(other)) {
      if (!set.has(item)) {
        return Bool.FALSE;
      }
    }
    return Bool.TRUE;
  }
}
