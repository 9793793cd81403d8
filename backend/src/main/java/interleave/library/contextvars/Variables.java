package interleave.library.contextvars;

import interleave.machine.Inherited;
import interleave.machine.ThreadState;
import interleave.machine.value.Arguments;
import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Equality;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Hash;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Identity;
import interleave.machine.value.Iterator;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.NotImplemented;
import interleave.machine.value.PyException;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code contextvars.Context}: the values of context variables at a place of execution. Copies
 * share their values until one of them changes.
 */
public final class Variables extends Value {
  /** {@code _contextvars.Context}. */
  public static final Type TYPE = Type.builtin("Context", Variables::define);

  private Map<ContextVar, Value> values;
  private boolean entered;

  private Variables(Map<ContextVar, Value> values) {
    this.values = values;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .module("_contextvars")
        .namedWithModule()
        .constructor(Variables::construct)
        .method("run(self, /, *args, **kwargs)", Variables::run)
        .method("__eq__(self, value, /)", (c, a) -> equal(a))
        .constant("__hash__", None.NONE)
        .method("copy(self, /)", (c, a) -> self(a).copy())
        .method("get(self, key, default=, /)", (c, a) -> self(a).get(a[1], a[2]))
        .method("keys(self, /)", (c, a) -> self(a).keys())
        .method("values(self, /)", (c, a) -> List.of(self(a).values.values().toArray(Value[]::new)))
        .method("items(self, /)", (c, a) -> self(a).items());
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    if (args.length > 0) {
      throw Exceptions.typeError("Context() does not accept any arguments");
    }
    return new Variables(Map.of());
  }

  private static Variables self(Value[] args) {
    return (Variables) args[0];
  }

  /** What a thread runs in. */
  private static final class Place extends HeapPart implements Inherited {
    Variables current = new Variables(Map.of());
  }

  private static Place place(ThreadState thread) {
    return thread.state(Place.class, Place::new);
  }

  /** The context a thread runs in. */
  public static Variables current(ThreadState thread) {
    return place(thread).current;
  }

  /** Lets a thread run in this context; returns the one it ran in. */
  public Variables enter(ThreadState thread) {
    if (entered) {
      throw Exceptions.runtimeError("cannot enter context: " + repr() + " is already entered");
    }
    Place place = place(thread);
    Variables before = place.current;
    entered = true;
    place.current = this;
    return before;
  }

  /** Lets the thread run in the context it came from again. */
  public void leave(ThreadState thread, Variables before) {
    entered = false;
    place(thread).current = before;
  }

  /** A context with the same values. */
  public Variables copy() {
    return new Variables(values);
  }

  /** The value of a variable here, or null. */
  public Value get(ContextVar variable) {
    return values.get(variable);
  }

  /** Gives a variable a value here. */
  public void set(ContextVar variable, Value value) {
    Map<ContextVar, Value> changed = new LinkedHashMap<>(values);
    changed.put(variable, value);
    values = changed;
  }

  void remove(ContextVar variable) {
    Map<ContextVar, Value> changed = new LinkedHashMap<>(values);
    changed.remove(variable);
    values = changed;
  }

  private Value get(Value key, Value fallback) {
    Value value = values.get(variable(key));
    return value != null ? value : fallback == null ? None.NONE : fallback;
  }

  private static ContextVar variable(Value key) {
    if (key instanceof ContextVar variable) {
      return variable;
    }
    throw Exceptions.typeError("a ContextVar key was expected, got " + key.repr());
  }

  private List keys() {
    return List.of(values.keySet().toArray(Value[]::new));
  }

  private List items() {
    List items = new List();
    values.forEach((variable, value) -> items.add(Tuple.of(variable, value)));
    return items;
  }

  private static Value run(Context context, Value[] a) {
    Value[] given = ((Tuple) a[1]).items();
    if (given.length == 0) {
      throw Exceptions.typeError("run() missing 1 required positional argument");
    }
    ThreadState thread = ThreadState.of(context);
    Tuple rest = Tuple.of(Arrays.copyOfRange(given, 1, given.length));
    Inside inside = new Inside(self(a), self(a).enter(thread));
    context.push(inside);
    return inside.settle(context, Arguments.call(context, given[0], rest, a[2]));
  }

  private static Value equal(Value[] a) {
    Bool equal = a[0].compare(Comparison.EQ, a[1]);
    return equal == null ? NotImplemented.NOT_IMPLEMENTED : equal;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (!(other instanceof Variables that) || op != Comparison.EQ && op != Comparison.NE) {
      return null;
    }
    boolean equal = values.keySet().equals(that.values.keySet());
    for (Map.Entry<ContextVar, Value> each : values.entrySet()) {
      equal = equal && Equality.equal(each.getValue(), that.values.get(each.getKey()));
    }
    return Bool.of(equal == (op == Comparison.EQ));
  }

  @Override
  public long hash() {
    throw Hash.unhashable(this);
  }

  /** A call in another context. */
  private static final class Inside extends Continuation {
    private final Variables inner;
    private final Variables outer;

    Inside(Variables inner, Variables outer) {
      this.inner = inner;
      this.outer = outer;
    }

    @Override
    public Value resume(Context context, Value result) {
      inner.leave(ThreadState.of(context), outer);
      return result;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      inner.leave(ThreadState.of(context), outer);
      throw exception;
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public int length() {
    return values.size();
  }

  @Override
  public boolean truth() {
    return !values.isEmpty();
  }

  @Override
  public Value item(Value key) {
    Value value = values.get(variable(key));
    if (value == null) {
      throw Exceptions.keyError(key);
    }
    return value;
  }

  @Override
  public Bool contains(Value key) {
    return Bool.of(values.containsKey(variable(key)));
  }

  @Override
  public Iterator iterator() {
    return keys().iterator();
  }

  @Override
  public String repr() {
    return "<_contextvars.Context object at " + Identity.address(this) + ">";
  }
}
