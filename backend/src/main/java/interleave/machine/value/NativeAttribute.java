package interleave.machine.value;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** An attribute of a built-in class that is read, and perhaps written, by Java code. */
public final class NativeAttribute extends Value {
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
  public Value get(Value self) {
    return getter.apply(self);
  }

  /** Writes it, or deletes it when the value is null; raises AttributeError where read-only. */
  public void set(Value self, Value value) {
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

  @Override
  public String repr() {
    return "<attribute '" + name + "' of '" + owner.name() + "' objects>";
  }
}
