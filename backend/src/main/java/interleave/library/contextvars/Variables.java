package interleave.library.contextvars;

import interleave.machine.Inherited;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Identity;
import interleave.machine.value.Iterator;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.PyException;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
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
        .constructor((c, type, args, words) -> new Variables(Map.of()))
        .method("run(self, callable, /, *args, **kwargs)", Variables::run)
        .method("copy(self, /)", (c, a) -> self(a).copy())
        .method("get(self, key, default=, /)", (c, a) -> self(a).get(a[1], a[2]))
        .method("keys(self, /)", (c, a) -> self(a).keys())
        .method("values(self, /)", (c, a) -> List.of(self(a).values.values().toArray(Value[]::new)))
        .method("items(self, /)", (c, a) -> self(a).items());
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
    ThreadState thread = ThreadState.of(context);
    Inside inside = new Inside(self(a), self(a).enter(thread));
    context.push(inside);
    return inside.settle(
        context, interleave.machine.value.Arguments.call(context, a[1], a[2], a[3]));
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
