package interleave.library.collections;

import interleave.library.Arguments;
import interleave.machine.value.Comparison;
import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.Drain;
import interleave.machine.value.Equality;
import interleave.machine.value.Exceptions;
import interleave.machine.value.GenericAlias;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.Iterator;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.NotImplemented;
import interleave.machine.value.Operator;
import interleave.machine.value.Repr;
import interleave.machine.value.Signature;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The table of {@code collections.deque}. */
final class DequeMethods {
  private static final Signature ARGUMENTS = Signature.parse("deque(iterable=, maxlen=)");

  private DequeMethods() {}

  private static Deque self(Value[] args) {
    return (Deque) args[0];
  }

  static void define(TypeTable table) {
    table
        .module("collections")
        .namedWithModule()
        .allocator(Deque::new)
        .method("__init__(self, *args, **kwargs)", DequeMethods::init)
        .method("append(self, x, /)", (c, a) -> append(c, a))
        .method("appendleft(self, x, /)", DequeMethods::appendLeft)
        .method("pop(self, /)", (c, a) -> self(a).popLast())
        .method("popleft(self, /)", (c, a) -> self(a).popFirst())
        .method("extend(self, iterable, /)", (c, a) -> new Extending(self(a), false).start(c, a[1]))
        .method(
            "extendleft(self, iterable, /)", (c, a) -> new Extending(self(a), true).start(c, a[1]))
        .method("clear(self, /)", DequeMethods::clear)
        .method("copy(self, /)", (c, a) -> self(a).like(self(a).toArray()))
        .method("__copy__(self, /)", (c, a) -> self(a).like(self(a).toArray()))
        .method("count(self, value, /)", DequeMethods::count)
        .method("index(self, value, start=, stop=, /)", DequeMethods::index)
        .method("insert(self, index, value, /)", DequeMethods::insert)
        .method("remove(self, value, /)", DequeMethods::remove)
        .method("reverse(self, /)", DequeMethods::reverse)
        .method("rotate(self, n=, /)", DequeMethods::rotate)
        .method("__len__(self, /)", (c, a) -> Int.of(self(a).size()))
        .method("__iter__(self, /)", (c, a) -> a[0].iterator())
        .method("__reversed__(self, /)", (c, a) -> new Deque.DequeIterator(self(a), true))
        .method("__contains__(self, key, /)", (c, a) -> a[0].contains(a[1]))
        .method("__getitem__(self, key, /)", (c, a) -> a[0].item(Arguments.integer(a[1])))
        .method("__setitem__(self, key, value, /)", DequeMethods::setItem)
        .method("__delitem__(self, key, /)", DequeMethods::deleteItem)
        .method("__add__(self, value, /)", (c, a) -> a[0].binary(Operator.ADD, a[1]))
        .method("__mul__(self, value, /)", (c, a) -> a[0].binary(Operator.MUL, a[1]))
        .method("__rmul__(self, value, /)", (c, a) -> a[0].reflected(Operator.MUL, a[1]))
        .method("__imul__(self, value, /)", (c, a) -> a[0].inplace(Operator.MUL, a[1]))
        .method(
            "__iadd__(self, value, /)",
            (c, a) -> new Extending(self(a), false).giving(a[0]).start(c, a[1]))
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .constant("__hash__", None.NONE)
        .attribute("maxlen", d -> ((Deque) d).limitValue())
        .classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]));
    for (Comparison op : Comparison.values()) {
      table.method(op.method() + "(self, value, /)", (c, a) -> compared(op, a));
    }
  }

  static void defineIterator(TypeTable table) {
    table
        .module("_collections")
        .notSubclassable()
        .method("__iter__(self, /)", (c, a) -> a[0])
        .method("__next__(self, /)", DequeMethods::next);
  }

  private static Value next(Context context, Value[] a) {
    Value item = ((Iterator) a[0]).next(context);
    if (item == null) {
      throw Exceptions.stopIteration(null);
    }
    return item;
  }

  private static Value compared(Comparison op, Value[] a) {
    Value result = a[0].compare(op, a[1]);
    return result == null ? NotImplemented.NOT_IMPLEMENTED : result;
  }

  private static Value init(Context context, Value[] a) {
    Value[] given = ARGUMENTS.bind((Tuple) a[1], (Dict) a[2]);
    if (!Arguments.absent(given[1])) {
      long limit = limit(given[1]);
      if (limit < 0) {
        throw Exceptions.valueError("maxlen must be non-negative");
      }
      self(a).setLimit((int) Math.min(limit, Integer.MAX_VALUE));
    }
    self(a).clear();
    return given[0] == null ? None.NONE : new Extending(self(a), false).start(context, given[0]);
  }

  /** An int as it is: what merely stands for one by {@code __index__} does not do. */
  private static long limit(Value value) {
    Integral limit = Integral.of(value);
    if (limit == null) {
      throw Exceptions.typeError("an integer is required");
    }
    return Arguments.cSize(value);
  }

  private static final class Extending extends Drain {
    private final Deque deque;
    private final boolean atStart;
    private Value result = None.NONE;

    Extending(Deque deque, boolean atStart) {
      this.deque = deque;
      this.atStart = atStart;
    }

    Extending giving(Value value) {
      result = value;
      return this;
    }

    @Override
    protected Value finish(Context context, List items) {
      for (int i = 0; i < items.size(); i++) {
        if (atStart) {
          deque.appendFirst(items.get(i));
        } else {
          deque.append(items.get(i));
        }
      }
      return result;
    }
  }

  private static Value append(Context context, Value[] a) {
    self(a).append(a[1]);
    return None.NONE;
  }

  private static Value appendLeft(Context context, Value[] a) {
    self(a).appendFirst(a[1]);
    return None.NONE;
  }

  private static Value clear(Context context, Value[] a) {
    self(a).clear();
    return None.NONE;
  }

  private static Value count(Context context, Value[] a) {
    int count = 0;
    for (Value item : self(a).toArray()) {
      count += Equality.equal(item, a[1]) ? 1 : 0;
    }
    return Int.of(count);
  }

  private static Value index(Context context, Value[] a) {
    int size = self(a).size();
    int from = bound(a[2], 0, size);
    int to = bound(a[3], size, size);
    int index = self(a).indexOf(a[1], from, to);
    if (index < 0) {
      throw Exceptions.valueError(Repr.of(a[1]) + " is not in deque");
    }
    return Int.of(index);
  }

  private static int bound(Value value, int absent, int size) {
    if (value == null) {
      return absent;
    }
    long index = Arguments.integer(value).clampedLong();
    return (int) Math.max(0, Math.min(index < 0 ? index + size : index, size));
  }

  private static Value insert(Context context, Value[] a) {
    Deque deque = self(a);
    if (deque.size() == deque.limit()) {
      throw Exceptions.indexError("deque already at its maximum size");
    }
    int at = bound(a[1], 0, deque.size());
    List items = List.of(deque.toArray());
    items.insert(at, a[2]);
    deque.assign(items.toArray());
    return None.NONE;
  }

  private static Value remove(Context context, Value[] a) {
    int index = self(a).indexOf(a[1], 0, self(a).size());
    if (index < 0) {
      throw Exceptions.valueError(Repr.of(a[1]) + " is not in deque");
    }
    self(a).removeAt(index);
    return None.NONE;
  }

  private static Value reverse(Context context, Value[] a) {
    Value[] items = self(a).toArray();
    for (int i = 0; i < items.length; i++) {
      self(a).set(items.length - 1 - i, items[i]);
    }
    return None.NONE;
  }

  private static Value rotate(Context context, Value[] a) {
    self(a).rotate(a[1] == null ? 1 : Arguments.cSize(a[1]));
    return None.NONE;
  }

  private static Value setItem(Context context, Value[] a) {
    a[0].setItem(Arguments.integer(a[1]), a[2]);
    return None.NONE;
  }

  private static Value deleteItem(Context context, Value[] a) {
    a[0].deleteItem(Arguments.integer(a[1]));
    return None.NONE;
  }
}
