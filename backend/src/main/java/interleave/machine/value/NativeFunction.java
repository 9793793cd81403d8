package interleave.machine.value;

import java.util.Set;

/**
 * A function or method written in Java.
 *
 * <p>Its body either returns a value; or pushes a frame (or parks the thread) and returns PENDING;
 * or throws {@link PyException}; or, having changed nothing, {@link NeedsPython}: then the function
 * of the same qualified name in frozen Python is called with the same arguments, or the function
 * once more after an argument's {@code __index__} has told its int.
 */
public final class NativeFunction extends Value implements BuiltinFunction {
  /** {@code builtin_function_or_method}. */
  public static final Type FUNCTION =
      Type.builtin("builtin_function_or_method", NativeFunction::defineCommon);

  /** {@code method_descriptor}, a built-in method not yet bound. */
  public static final Type METHOD_DESCRIPTOR =
      Type.builtin("method_descriptor", NativeFunction::defineCommon);

  private static final Type SLOT_WRAPPER =
      Type.builtin("wrapper_descriptor", NativeFunction::defineCommon);

  private static final Set<String> TEXTS = Set.of("str", "bytes", "bytearray");

  private final Type owner;
  private final String module;
  private final Signature signature;
  private final Body body;

  /** Whether it is a method of texts or bytes: those look at each character. */
  private final boolean onText;

  /** What a native function does. */
  @FunctionalInterface
  public interface Body {
    /**
     * Runs the function.
     *
     * @param args one entry per parameter of the signature, null where an optional one was left
     *     out; a {@code *args} arrives as Tuple, a {@code **kwargs} as Dict
     * @return the result, or PENDING
     */
    Value run(Context context, Value[] args);
  }

  private NativeFunction(Type owner, String module, Signature signature, Body body) {
    this.owner = owner;
    this.module = module;
    this.signature = signature;
    this.body = body;
    this.onText = owner != null && signature.hasSelf() && TEXTS.contains(owner.name());
  }

  /** What it does. */
  public Body body() {
    return body;
  }

  /** A method of a built-in class, its first parameter being self (or the class). */
  public static NativeFunction method(Type owner, Signature signature, Body body) {
    return new NativeFunction(owner, null, signature, body);
  }

  /**
   * A function of a module.
   *
   * @param signature as for {@link TypeTable#method}
   */
  public static NativeFunction function(String module, String signature, Body body) {
    return new NativeFunction(null, module, Signature.parse(signature), body);
  }

  private static void defineCommon(TypeTable table) {
    table
        .notSubclassable()
        .attribute("__name__", f -> Str.of(of(f).name()))
        .attribute("__qualname__", f -> Str.of(of(f).qualifiedName()))
        .attribute("__doc__", f -> None.NONE)
        .attribute("__module__", f -> Str.ofNullable(of(f).module));
  }

  /** The function, which is perhaps bound to an object. */
  private static NativeFunction of(Value value) {
    return (NativeFunction) (value instanceof BoundMethod method ? method.function() : value);
  }

  @Override
  public boolean isBuiltin() {
    return true;
  }

  @Override
  public String name() {
    return signature.name();
  }

  /** {@code __qualname__}, also the key of the frozen Python twin. */
  public String qualifiedName() {
    return owner == null ? name() : owner.simpleName() + "." + name();
  }

  /** The class it is a method of, or null. */
  public Type owner() {
    return owner;
  }

  @Override
  public Type type() {
    if (owner == null) {
      return FUNCTION;
    }
    return name().startsWith("__") ? SLOT_WRAPPER : METHOD_DESCRIPTOR;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    checkSelf(args);
    if (onText) {
      MemoryMeter.work(args[0].length() / 2);
    }
    Value[] bound = signature.bind(owner, moduleInErrors(), args, keywords);
    try {
      return body.run(context, bound);
    } catch (NeedsPython open) {
      int index = open.indexAmong(args);
      return index < 0
          ? context.twin(qualifiedName()).call(context, open.restored(args), keywords)
          : IndexArgument.ask(context, this, args, keywords, index);
    }
  }

  private String moduleInErrors() {
    return module == null || module.equals("builtins") ? null : module;
  }

  private void checkSelf(Value[] args) {
    if (owner == null || !signature.hasSelf()) {
      return;
    }
    if (args.length == 0) {
      throw Exceptions.typeError(
          SignatureErrors.isSlot(owner, name())
              ? "descriptor '" + name() + "' of '" + owner.name() + "' object needs an argument"
              : "unbound method " + qualifiedName() + "() needs an argument");
    }
    if (!args[0].type().isSubclass(owner)) {
      throw Exceptions.typeError(
          "descriptor '"
              + name()
              + "' "
              + (name().startsWith("__") ? "requires" : "for")
              + (name().startsWith("__") ? " a '" : " '")
              + owner.name()
              + (name().startsWith("__")
                  ? "' object but received a '"
                  : "' objects doesn't apply to a '")
              + args[0].type().name()
              + (name().startsWith("__") ? "'" : "' object"));
    }
  }

  @Override
  public String repr() {
    return text(owner, name());
  }

  /**
   * How a function reads.
   *
   * @param owner the class it is a method of, or null
   */
  public static String text(Type owner, String name) {
    if (owner == null) {
      return "<built-in function " + name + ">";
    }
    return name.startsWith("__")
        ? "<slot wrapper '" + name + "' of '" + owner.name() + "' objects>"
        : "<method '" + name + "' of '" + owner.name() + "' objects>";
  }
}
