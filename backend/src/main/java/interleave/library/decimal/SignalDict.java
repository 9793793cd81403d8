package interleave.library.decimal;

import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Iterator;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.Str;
import interleave.machine.value.Truth;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code context.traps} and {@code context.flags}: a mapping from signals to booleans. */
final class SignalDict extends Value {
  private static final Type TYPE = Type.builtin("SignalDict", SignalDict::define);
  private static final String[] READING = {"keys", "values", "items", "copy"};

  private final DecimalContext context;
  private final boolean traps;

  SignalDict(DecimalContext context, boolean traps) {
    this.context = context;
    this.traps = traps;
  }

  private static void define(TypeTable table) {
    table.module("abc").notSubclassable();
    for (String name : READING) {
      table.method(name + "(self, /)", (c, a) -> asDict(c, a[0], name));
    }
    table
        .method("get(self, key, default=, /)", (c, a) -> asDict(c, a[0], "get", a[1], a[2]))
        .method("__getitem__(self, key, /)", (c, a) -> a[0].item(a[1]))
        .method("__len__(self, /)", (c, a) -> interleave.machine.value.Int.of(a[0].length()))
        .method("__iter__(self, /)", (c, a) -> a[0].iterator())
        .method("__contains__(self, key, /)", (c, a) -> a[0].contains(a[1]))
        .method("__setitem__(self, key, value, /)", SignalDict::setItem)
        .constant("__hash__", None.NONE);
  }

  private static Value asDict(
      interleave.machine.value.Context c, Value self, String method, Value... args) {
    Dict dict = ((SignalDict) self).dict();
    Value[] given = args.length == 2 && args[1] == null ? new Value[] {args[0]} : args;
    return Operations.callMethod(c, dict.type().lookup(method), dict, given, null);
  }

  private static Value setItem(interleave.machine.value.Context c, Value[] a) {
    a[0].setItem(a[1], a[2]);
    return None.NONE;
  }

  /** The conditions a mapping of all signals names; raises KeyError for any other. */
  static int read(Value mapping) {
    if (mapping instanceof SignalDict signals) {
      return signals.bits();
    }
    if (!(mapping.unwrap() instanceof Dict dict)) {
      throw Exceptions.typeError("argument must be a signal dict");
    }
    if (dict.length() != Signal.values().length) {
      throw Exceptions.keyError(Str.of("invalid signal dict"));
    }
    int bits = 0;
    for (Signal signal : Signal.values()) {
      Value set = dict.get(signal.type());
      if (set == null) {
        throw Exceptions.keyError(Str.of("invalid signal dict"));
      }
      bits |= Truth.of(set) ? signal.bits() : 0;
    }
    return bits;
  }

  private int bits() {
    return traps ? context.traps() : context.flags();
  }

  private Dict dict() {
    Dict dict = new Dict();
    for (Signal signal : Signal.values()) {
      dict.put(signal.type(), Bool.of((bits() & signal.bits()) != 0));
    }
    return dict;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    return Signal.values().length;
  }

  @Override
  public Value item(Value key) {
    return Bool.of((bits() & Signal.of(key).bits()) != 0);
  }

  @Override
  public boolean setItem(Value key, Value value) {
    Signal signal = Signal.of(key);
    int others = bits() & ~signal.bits();
    int changed = others | (Truth.of(value) ? signal.bits() : 0);
    if (traps) {
      context.setTraps(changed);
    } else {
      context.setFlags(changed);
    }
    return true;
  }

  @Override
  public boolean deleteItem(Value key) {
    throw Exceptions.valueError("signal keys cannot be deleted");
  }

  @Override
  public Bool contains(Value key) {
    return dict().contains(key);
  }

  @Override
  public Iterator iterator() {
    return dict().iterator();
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (op != Comparison.EQ && op != Comparison.NE) {
      return null;
    }
    boolean mapping = other instanceof SignalDict || other.unwrap() instanceof Dict;
    return mapping ? Bool.of((bits() == read(other)) == (op == Comparison.EQ)) : null;
  }

  @Override
  public long hash() {
    throw Exceptions.typeError("unhashable type: 'SignalDict'");
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder();
    for (Signal signal : Signal.values()) {
      text.append(text.isEmpty() ? "{" : ", ").append(signal.type().repr()).append(':');
      text.append((bits() & signal.bits()) != 0 ? "True" : "False");
    }
    return text.append('}').toString();
  }
}
