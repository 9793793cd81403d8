package interleave.machine.value;

/** An iterator over a dict's keys, values or items, forwards or backwards. */
final class DictIterator extends Iterator {
  private final Part part;
  private final boolean backwards;
  private final int size;
  private Dict dict;
  private int place;
  private int left;

  /** What it gives. */
  enum Part {
    KEYS("key"),
    VALUES("value"),
    ITEMS("item");

    private final Type forwards;
    private final Type reversed;

    Part(String name) {
      forwards = Type.builtin("dict_" + name + "iterator", IteratorMethods::define);
      reversed = Type.builtin("dict_reverse" + name + "iterator", IteratorMethods::define);
    }
  }

  DictIterator(Dict dict, Part part) {
    this(dict, part, false);
  }

  DictIterator(Dict dict, Part part, boolean backwards) {
    this.dict = dict;
    this.part = part;
    this.size = dict.size();
    this.left = size;
    this.backwards = backwards;
    this.place = backwards ? dict.end() : 0;
  }

  @Override
  public Type type() {
    return backwards ? part.reversed : part.forwards;
  }

  @Override
  public Value next(Context context) {
    if (dict == null) {
      return null;
    }
    if (dict.size() != size) {
      throw Exceptions.runtimeError("dictionary changed size during iteration");
    }
    int at = backwards ? dict.previous(Math.min(place, dict.end())) : dict.next(place);
    if (at < 0 || at >= dict.end()) {
      dict = null;
      return null;
    }
    if (left == 0 && !backwards) {
      throw Exceptions.runtimeError("dictionary keys changed during iteration");
    }
    left--;
    place = backwards ? at : at + 1;
    return switch (part) {
      case KEYS -> dict.keyAt(at);
      case VALUES -> dict.valueAt(at);
      case ITEMS -> Tuple.of(dict.keyAt(at), dict.valueAt(at));
    };
  }
}
