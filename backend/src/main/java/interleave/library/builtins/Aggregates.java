package interleave.library.builtins;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.value.Bool;
import interleave.machine.value.ByteArray;
import interleave.machine.value.Bytes;
import interleave.machine.value.Comparison;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Drain;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.Iteration;
import interleave.machine.value.Iterator;
import interleave.machine.value.List;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.Operations;
import interleave.machine.value.Operator;
import interleave.machine.value.Order;
import interleave.machine.value.Str;
import interleave.machine.value.Toll;
import interleave.machine.value.Truth;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** Functions that take all items of an iterable: {@code sum}, {@code max}, {@code sorted} …. */
final class Aggregates {
  private Aggregates() {}

  static void define(ModuleTable table) {
    table
        .function("all(iterable, /)", (c, a) -> quantify(c, "all", a[0], false))
        .function("any(iterable, /)", (c, a) -> quantify(c, "any", a[0], true))
        .function("sum(iterable, /, start=)", Aggregates::sum)
        .function("min(*args, **kwargs)", (c, a) -> extreme(c, Comparison.LT, a))
        .function("max(*args, **kwargs)", (c, a) -> extreme(c, Comparison.GT, a))
        .function("sorted(*args, **kwargs)", Aggregates::sorted);
  }

  /** Stops at the first item whose truth is {@code decisive}, as the lazy originals do. */
  private static Value quantify(Context context, String name, Value iterable, boolean decisive) {
    Iterator items = Iteration.closed(iterable);
    Toll toll = new Toll();
    for (Value item = items.next(context); item != null; item = items.next(context)) {
      if (item instanceof Instance) {
        return context.twin(name + "_after").call(context, new Value[] {item, items}, null);
      }
      toll.pay();
      if (Truth.of(item) == decisive) {
        return Bool.of(decisive);
      }
    }
    return Bool.of(!decisive);
  }

  private static Value sum(Context context, Value[] a) {
    Value start = a[1] == null ? Int.ZERO : a[1];
    if (!Operations.isIterable(a[0])) {
      throw Iteration.notIterable(a[0]);
    }
    refuseTexts(start.unwrap());
    Iterator items = Iteration.closed(a[0]);
    Toll toll = new Toll();
    Value total = start;
    for (Value item = items.next(context); item != null; item = items.next(context)) {
      if (total instanceof Instance || item instanceof Instance) {
        return context.twin("sum_after").call(context, new Value[] {total, item, items}, null);
      }
      toll.pay();
      total = Operations.binary(context, Operator.ADD, total, item);
    }
    return total;
  }

  private static void refuseTexts(Value start) {
    if (start instanceof Str) {
      throw Exceptions.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof Bytes) {
      throw Exceptions.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (start instanceof ByteArray) {
      throw Exceptions.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
  }

  private static Value extreme(Context context, Comparison op, Value[] a) {
    String name = op == Comparison.LT ? "min" : "max";
    Value[] given = ((Tuple) a[0]).items();
    if (given.length == 0) {
      throw Exceptions.typeError(name + " expected at least 1 argument, got 0");
    }
    Dict words = (Dict) a[1];
    refuseUnknown(name, words);
    Value absent = words.get(Str.of("default"));
    if (given.length > 1 && absent != null) {
      throw Exceptions.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    if (!Arguments.absent(words.get(Str.of("key")))) {
      throw NeedsPython.SIGNAL;
    }
    Iterator items = Iteration.closed(given.length > 1 ? a[0] : given[0]);
    Value best = items.next(context);
    if (best == null) {
      if (absent == null) {
        throw Exceptions.valueError(name + "() arg is an empty sequence");
      }
      return absent;
    }
    Toll toll = new Toll();
    for (Value item = items.next(context); item != null; item = items.next(context)) {
      toll.pay();
      try {
        best = Order.compare(op, item, best) ? item : best;
      } catch (NeedsPython open) {
        return context.twin(name + "_after").call(context, new Value[] {best, item, items}, null);
      }
    }
    return best;
  }

  private static void refuseUnknown(String name, Dict words) {
    for (int place = words.next(0); place < words.end(); place = words.next(place + 1)) {
      String word = words.keyAt(place).str();
      if (!word.equals("key") && !word.equals("default")) {
        throw Exceptions.typeError(
            "'" + word + "' is an invalid keyword argument for " + name + "()");
      }
    }
  }

  private static Value sorted(Context context, Value[] a) {
    Value[] given = ((Tuple) a[0]).items();
    if (given.length != 1) {
      throw Exceptions.typeError("sorted expected 1 argument, got " + given.length);
    }
    return new Sorting(Words.of(a[1])).start(context, given[0]);
  }

  /** Sorts the items by {@code list.sort} with the keywords given. */
  private static final class Sorting extends Drain {
    private final Words words;

    Sorting(Words words) {
      this.words = words;
    }

    @Override
    protected Value finish(Context context, List items) {
      Sorted then = new Sorted(items);
      context.push(then);
      return then.settle(
          context,
          Operations.callMethod(
              context, List.TYPE.lookup("sort"), items, words.values(), words.names()));
    }
  }

  private static final class Sorted extends Continuation {
    private final List list;

    Sorted(List list) {
      this.list = list;
    }

    @Override
    public Value resume(Context context, Value none) {
      return list;
    }
  }
}
