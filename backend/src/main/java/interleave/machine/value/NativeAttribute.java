package interleave.machine.value;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** An attribute of a built-in class that is read, and perhaps written, by Java code. */
public sealed class NativeAttribute extends Value permits SlotMember {
  private static final Type TYPE = Type.builtin("getset_descriptor", TypeTable::notSubclassable);

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
