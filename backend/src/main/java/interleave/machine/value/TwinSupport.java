package interleave.machine.value;

/**
 * Module {@code _values}: what the frozen twins of native functions need of the values' insides.
 * They look keys up by hashes and comparisons that are Python's, which Java cannot call.
 */
public final class TwinSupport {
  private TwinSupport() {}

  /** Fills the module. */
  public static void fill(Module module) {
    defineDict(module);
    defineSet(module);
    define(module, "mix_hashes(hashes, /)", (c, a) -> Int.of(Hash.ofTuple(items(a[0]))));
    define(module, "sort_native(items, keys, reverse, /)", (c, a) -> sort(a));
    define(module, "format_pieces(template, /)", (c, a) -> pieces(a[0].str()));
    define(module, "field_path(field, /)", (c, a) -> path(a[0].str()));
    define(module, "index(object, /)", (c, a) -> Indexes.require(a[0]));
    define(module, "plain(object, /)", (c, a) -> a[0].unwrap());
    define(module, "type_name(object, /)", (c, a) -> Str.of(a[0].type().name()));
    define(module, "given_name(object, /)", (c, a) -> Str.of(Failures.given(a[0])));
    define(module, "percent_plan(template, /)", (c, a) -> PercentPlan.of(a[0].str()));
  }

  private static void define(Module module, String signature, NativeFunction.Body body) {
    NativeFunction function = NativeFunction.function(module.name(), signature, body);
    module.namespace().set(function.name(), function);
  }

  private static Value[] items(Value list) {
    return Iteration.closedItems(list);
  }

  private static int place(Value value) {
    return (int) ((Integral) value).longValue();
  }

  private static List numbers(int[] places) {
    List list = new List(places.length);
    for (int place : places) {
      list.add(Int.of(place));
    }
    return list;
  }

  private static Dict dict(Value[] args) {
    return (Dict) args[0].unwrap();
  }

  private static void defineDict(Module module) {
    define(
        module,
        "dict_candidates(d, hash, /)",
        (c, a) -> numbers(dict(a).candidates(((Integral) a[1]).longValue())));
    define(
        module,
        "dict_key(d, place, missing, /)",
        (c, a) -> {
          Value key = place(a[1]) < dict(a).end() ? dict(a).keyAt(place(a[1])) : null;
          return key == null ? a[2] : key;
        });
    define(module, "dict_value(d, place, /)", (c, a) -> dict(a).valueAt(place(a[1])));
    define(module, "dict_remove(d, place, /)", (c, a) -> dict(a).removeAt(place(a[1])));
    define(
        module,
        "dict_replace(d, place, value, /)",
        (c, a) -> {
          dict(a).setValueAt(place(a[1]), a[2]);
          return None.NONE;
        });
    define(
        module,
        "dict_add(d, hash, key, value, /)",
        (c, a) -> {
          dict(a).putNew(((Integral) a[1]).longValue(), a[2], a[3]);
          return None.NONE;
        });
  }

  private static SetTable table(Value[] args) {
    return ((SetValue) args[0].unwrap()).table;
  }

  private static void defineSet(Module module) {
    define(
        module,
        "set_candidates(s, hash, /)",
        (c, a) -> numbers(table(a).candidates(((Integral) a[1]).longValue())));
    define(
        module,
        "set_key(s, place, missing, /)",
        (c, a) -> {
          int place = place(a[1]);
          boolean held = place < table(a).slots() && table(a).next(place) == place;
          return held ? table(a).key(place) : a[2];
        });
    define(
        module,
        "set_remove(s, place, /)",
        (c, a) -> {
          table(a).removeAt(place(a[1]));
          return None.NONE;
        });
    define(
        module,
        "set_add(s, hash, key, /)",
        (c, a) -> {
          table(a).addNew(a[2], ((Integral) a[1]).longValue());
          return None.NONE;
        });
  }

  /** Sorts two lists alike; False, with nothing changed, when a comparison is Python's. */
  private static Value sort(Value[] args) {
    Value[] items = items(args[0]).clone();
    Value[] keys = items(args[1]).clone();
    try {
      Sorting.sort(items, keys, args[2] == Bool.TRUE);
    } catch (NeedsPython open) {
      return Bool.FALSE;
    } catch (PyException failed) {
      ((List) args[0]).assign(items);
      throw failed;
    }
    ((List) args[0]).assign(items);
    return Bool.TRUE;
  }

  private static Value pieces(String template) {
    List list = new List();
    for (StrFormat.Piece piece : StrFormat.pieces(template)) {
      String conversion = piece.conversion() == 0 ? "" : Character.toString(piece.conversion());
      list.add(
          Tuple.of(
              Str.of(piece.literal()),
              Str.ofNullable(piece.field()),
              Str.of(piece.spec()),
              Str.of(conversion),
              piece.failure() == null ? None.NONE : piece.failure().value()));
    }
    return list;
  }

  /**
   * The first name or number of a field, then pairs: whether an attribute, and its name or index.
   */
  private static Value path(String field) {
    int end = FieldName.firstEnd(field);
    String first = field.substring(0, end);
    List list = new List();
    list.add(nameOrNumber(first));
    for (FieldName.Step step : FieldName.steps(field, end)) {
      Value name = step.attribute() ? Str.of(step.name()) : nameOrNumber(step.name());
      list.add(Tuple.of(Bool.of(step.attribute()), name));
    }
    return list;
  }

  private static Value nameOrNumber(String name) {
    Int number = FieldName.number(name);
    return number == null ? Str.of(name) : number;
  }
}
