package interleave.machine.instruction;

import interleave.machine.value.AttributeHook;
import interleave.machine.value.Attributes;
import interleave.machine.value.Instance;
import interleave.machine.value.NativeAttribute;
import interleave.machine.value.Property;
import interleave.machine.value.Shape;
import interleave.machine.value.SlotMember;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** Where instances of one layout, of a class in one state, keep an attribute of their own. */
record SlotCache(Shape shape, Type type, int version, int slot) {
  boolean fits(Instance instance) {
    return instance.shape() == shape && instance.type() == type && type.version() == version;
  }

  /** What to remember for reading; null where the slot would not be the whole answer. */
  static SlotCache forReading(Instance instance, String name) {
    Shape shape = instance.shape();
    int slot = shape == null ? -1 : shape.slot(name);
    if (slot < 0) {
      return null;
    }
    Type type = instance.type();
    Value found = type.lookup(name);
    boolean elsewhere =
        found instanceof Property
            || found instanceof NativeAttribute && !(found instanceof SlotMember);
    return elsewhere || AttributeHook.reader(type) != null
        ? null
        : new SlotCache(shape, type, type.version(), slot);
  }

  /** What to remember for writing; null where more than the slot has to be written. */
  static SlotCache forWriting(Instance instance, String name) {
    return instance.type().lookup("__setattr__") instanceof Attributes.Bindable
            || name.equals("__class__")
        ? null
        : forReading(instance, name);
  }
}
