package interleave.machine.value;

/** Reading, writing or deleting an attribute once the thread's own are in place. */
final class PerThreadAccess extends Continuation {
  private final Value object;
  private final String name;
  private final Value value;
  private final boolean reads;

  private PerThreadAccess(Value object, String name, Value value, boolean reads) {
    this.object = object;
    this.name = name;
    this.value = value;
    this.reads = reads;
  }

  static Value read(Context context, PerThread object, String name) {
    return new PerThreadAccess((Value) object, name, null, true).begin(context, object);
  }

  /** Writes it, or deletes it where the value is null. */
  static Value write(Context context, PerThread object, String name, Value value) {
    if (name.equals("__dict__")) {
      String type = ((Value) object).type().name();
      throw Exceptions.attributeError(
          "'" + type + "' object attribute '__dict__' is read-only", (Value) object, name);
    }
    return new PerThreadAccess((Value) object, name, value, false).begin(context, object);
  }

  private Value begin(Context context, PerThread owner) {
    context.push(this);
    return settle(context, owner.enter(context));
  }

  @Override
  public Value resume(Context context, Value entered) {
    return reads
        ? Attributes.getPlainly(context, object, name)
        : Attributes.setPlainly(context, object, name, value);
  }
}
