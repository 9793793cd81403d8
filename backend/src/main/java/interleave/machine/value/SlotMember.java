package interleave.machine.value;

/** What a class has for a name of its {@code __slots__}: the way to that attribute. */
public final class SlotMember extends NativeAttribute {
  private static final Type TYPE = Type.builtin("member_descriptor", NativeAttribute::define);

  SlotMember(Type owner, String name) {
    super(owner, name, object -> read(object, name), (object, value) -> write(object, name, value));
  }

  private static Value read(Value object, String name) {
    Value value = ((Instance) object).member(name);
    if (value == null) {
      throw Attributes.missing(object, name);
    }
    return value;
  }

  private static void write(Value object, String name, Value value) {
    Instance instance = (Instance) object;
    if (value != null) {
      instance.setMember(name, value);
    } else if (!instance.removeMember(name)) {
      throw Exceptions.attributeError(name, object, name);
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  String kind() {
    return "member";
  }
}
