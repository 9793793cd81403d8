package interleave.machine.value;

/** What a class has of a name of its {@code __slots__}, as it is read through the class. */
final class SlotMember extends Value {
  private static final Type TYPE = Type.builtin("member_descriptor", TypeTable::notSubclassable);

  private final Type owner;
  private final String name;

  SlotMember(Type owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<member '" + name + "' of '" + owner.name() + "' objects>";
  }
}
