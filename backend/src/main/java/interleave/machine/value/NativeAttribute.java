package interleave.machine.value;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** An attribute of a built-in class that is read, and perhaps written, by Java code. */
public sealed class NativeAttribute extends Value permits SlotMember {
  private static final Type TYPE = Type.builtin("getset_descriptor", NativeAttribute::define);

  private final Type owner;
  private final String name;
  private final Function<Value, Value> getter;
  private final BiConsumer<Value, Value> setter;

  NativeAttribute(
      Type owner, String name, Function<Value, Value> getter, BiConsumer<Value, Value> setter) {
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
  }

  static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("__name__", a -> Str.of(((NativeAttribute) a).name))
        .attribute("__objclass__", a -> ((NativeAttribute) a).owner)
        .method("__get__(self, instance, owner=, /)", Attributes::get)
        .method("__set__(self, instance, value, /)", (c, a) -> set(a[0], a[1], a[2]))
        .method("__delete__(self, instance, /)", (c, a) -> set(a[0], a[1], null));
  }

  private static Value set(Value attribute, Value self, Value value) {
    ((NativeAttribute) attribute).set(self, value);
    return None.NONE;
  }

  /** Reads it. */
  public final Value get(Value self) {
    return getter.apply(self);
  }

  /** Writes it, or deletes it when the value is null; raises AttributeError where read-only. */
  public final void set(Value self, Value value) {
    if (setter == null) {
      throw Exceptions.attributeError(
          "attribute '" + name + "' of '" + owner.name() + "' objects is not writable", self, name);
    }
    setter.accept(self, value);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  /** What its repr calls it. */
  String kind() {
    return "attribute";
  }

  @Override
  public final String repr() {
    return "<" + kind() + " '" + name + "' of '" + owner.name() + "' objects>";
  }
}
