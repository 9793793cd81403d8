package interleave.machine.value;

/** The methods of {@code set} that change it. */
final class SetChanges {
  private SetChanges() {}

  static void define(TypeTable table) {
    table
        .method("__init__(self, /, *args, **kwargs)", SetChanges::init)
        .method("add(self, object, /)", SetChanges::add)
        .method("discard(self, object, /)", (c, a) -> discard(a))
        .method("remove(self, object, /)", (c, a) -> remove(a))
        .method("pop(self, /)", (c, a) -> pop(self(a)))
        .method("clear(self, /)", (c, a) -> clear(a))
        .method("update(self, *others)", new Emptying((c, a) -> update(a)))
        .method("intersection_update(self, *others)", new Emptying((c, a) -> intersect(a)))
        .method("difference_update(self, *others)", new Emptying((c, a) -> subtract(a)))
        .method("symmetric_difference_update(self, other, /)", new Emptying((c, a) -> toggle(a)));
  }

  private static Set self(Value[] args) {
    return (Set) args[0].unwrap();
  }

  private static Value init(Context context, Value[] args) {
    if (args[1].length() > 1) {
      throw Exceptions.typeError(
          args[0].type().name() + " expected at most 1 argument, got " + args[1].length());
    }
    return new Filling(self(args)).start(context, Set.TYPE, args[1], args[2]);
  }

  /** Gives a set the elements of another. */
  private static final class Filling extends Refilling {
    private final Set set;

    Filling(Set set) {
      this.set = set;
    }

    @Override
    void take(Value made) {
      set.table.become(((Set) made).table);
    }
  }

  private static Value add(Context context, Value[] args) {
    self(args).add(args[1]);
    return None.NONE;
  }

  /** A set given as an element stands for its frozen copy. */
  private static Value element(Value value) {
    return value.unwrap() instanceof Set set ? new FrozenSet(set) : value;
  }

  private static Value discard(Value[] args) {
    self(args).remove(element(args[1]));
    return None.NONE;
  }

  private static Value remove(Value[] args) {
    if (!self(args).remove(element(args[1]))) {
      throw Exceptions.keyError(args[1]);
    }
    return None.NONE;
  }

  private static Value pop(Set set) {
    Value popped = set.table.pop();
    if (popped == null) {
      throw Exceptions.keyError(Str.of("pop from an empty set"));
    }
    return popped;
  }

  private static Value clear(Value[] args) {
    self(args).clear();
    return None.NONE;
  }

  private static Value[] others(Value[] args) {
    return ((Tuple) args[1]).items();
  }

  private static Value update(Value[] args) {
    for (Value other : others(args)) {
      SetMethods.update(self(args), other);
    }
    return None.NONE;
  }

  private static Value intersect(Value[] args) {
    for (Value other : others(args)) {
      SetValue common =
          other instanceof SetValue set
              ? SetAlgebra.intersection(self(args), set)
              : SetAlgebra.intersection(self(args), Iteration.closedItems(other));
      self(args).table.become(common.table);
    }
    return None.NONE;
  }

  private static Value subtract(Value[] args) {
    for (Value other : others(args)) {
      if (other instanceof SetValue set) {
        SetAlgebra.subtract(self(args), set);
      } else {
        SetAlgebra.subtract(self(args), Iteration.closedItems(other));
      }
    }
    return None.NONE;
  }

  private static Value toggle(Value[] args) {
    SetAlgebra.toggle(self(args), SetMethods.asSet(args[1]));
    return None.NONE;
  }
}
