package interleave.machine.value;

/** A function bound to its first argument. */
public final class BoundMethod extends Value {
  /** {@code method}. */
  public static final Type METHOD = Type.builtin("method", BoundMethod::define);

  private static final Signature SIGNATURE = Signature.parse("method(function, instance, /)");

  private final Value function;
  private final Value self;

  /** Binds a function to an object. */
  public BoundMethod(Value function, Value self) {
    this.function = function;
    this.self = self;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .constructor((context, type, args, keywords) -> of(SIGNATURE.bind(args, keywords)))
        .attribute("__self__", m -> ((BoundMethod) m).self)
        .attribute("__func__", m -> ((BoundMethod) m).function)
        .attribute("__name__", m -> forwarded(m, "__name__"))
        .attribute("__qualname__", m -> forwarded(m, "__qualname__"))
        .attribute("__doc__", m -> forwarded(m, "__doc__"))
        .attribute("__module__", m -> forwarded(m, "__module__"));
  }

  /** {@code types.MethodType(function, instance)}. */
  private static BoundMethod of(Value[] args) {
    if (!Callables.isCallable(args[0])) {
      throw Exceptions.typeError("first argument must be callable");
    }
    if (args[1] == None.NONE) {
      throw Exceptions.typeError("instance must not be None");
    }
    return new BoundMethod(args[0], args[1]);
  }

  private static Value forwarded(Value method, String name) {
    return Attributes.read(((BoundMethod) method).function, name);
  }

  /** {@code __func__}. */
  public Value function() {
    return function;
  }

  /** {@code __self__}. */
  public Value self() {
    return self;
  }

  private BuiltinFunction builtin() {
    return function instanceof BuiltinFunction candidate && candidate.isBuiltin()
        ? candidate
        : null;
  }

  @Override
  public Type type() {
    return function instanceof NativeFunction ? NativeFunction.FUNCTION : METHOD;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    Value[] all = new Value[args.length + 1];
    all[0] = self;
    System.arraycopy(args, 0, all, 1, args.length);
    return function.call(context, all, keywords);
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (other instanceof BoundMethod that && (op == Comparison.EQ || op == Comparison.NE)) {
      boolean same = self == that.self && function == that.function;
      return Bool.of(same == (op == Comparison.EQ));
    }
    return null;
  }

  @Override
  public long hash() {
    return Identity.hash(self) ^ Identity.hash(function);
  }

  @Override
  public String repr() {
    BuiltinFunction builtin = builtin();
    if (builtin != null) {
      return "<built-in method "
          + builtin.name()
          + " of "
          + self.type().name()
          + " object at "
          + Identity.address(self)
          + ">";
    }
    return "<bound method "
        + Attributes.read(function, "__qualname__").str()
        + " of "
        + Repr.of(self)
        + ">";
  }
}
