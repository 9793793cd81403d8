package interleave.machine.value;

/** Calling a class: {@code __new__}, then {@code __init__} (Python data model, 3.3.1). */
final class Construction extends Continuation {
  private final Type type;
  private final Value[] args;
  private final String[] keywords;
  private Value made;
  private boolean byNew;

  private Construction(Type type, Value[] args, String[] keywords) {
    this.type = type;
    this.args = args;
    this.keywords = keywords;
  }

  static Value call(Context context, Type type, Value[] args, String[] keywords) {
    Value metaCall = type.type() == Type.TYPE ? null : type.type().lookup("__call__");
    if (metaCall != null && !(metaCall instanceof NativeFunction)) {
      return Operations.callMethod(context, metaCall, type, args, keywords);
    }
    return plainly(context, type, args, keywords);
  }

  /** What {@code type.__call__} does. */
  static Value plainly(Context context, Type type, Value[] args, String[] keywords) {
    Value maker = type.lookup("__new__");
    if (maker != null && maker != Type.OBJECT.own("__new__")) {
      Value function = maker instanceof StaticMethod method ? method.function() : maker;
      Value[] all = new Value[args.length + 1];
      all[0] = type;
      System.arraycopy(args, 0, all, 1, args.length);
      Construction construction = new Construction(type, args, keywords);
      construction.byNew = true;
      context.push(construction);
      return construction.settle(context, function.call(context, all, keywords));
    }
    if (type.isBuiltin() && type.constructor() != null) {
      return construct(context, type, args, keywords);
    }
    if (type.isBuiltin() && type != Type.OBJECT && !type.isAllocated()) {
      throw Exceptions.typeError("cannot create '" + type.name() + "' instances");
    }
    refuseUnusedArguments(type, args, keywords);
    refuseAbstract(type);
    if (type.constructor() == null) {
      Instance instance = type.allocate();
      if (instance instanceof ExceptionInstance exception) {
        int given = args.length - (keywords == null ? 0 : keywords.length);
        // as BaseException.__new__ does, whatever __init__ will
        exception.setArgs(Tuple.of(java.util.Arrays.copyOf(args, given)));
      }
      return initialize(context, instance, type, args, keywords);
    }
    return new Construction(type, args, keywords).payload(context);
  }

  /** The built-in value that a class, or one it is derived from, makes of arguments. */
  static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Type.Constructor constructor = type.constructor();
    try {
      return constructor.construct(context, type, args, keywords);
    } catch (NeedsPython open) {
      for (Type each : type.mro()) {
        if (each.isBuiltin() && each.constructor() == constructor) {
          return context.twin(each.simpleName() + ".__new__").call(context, args, keywords);
        }
      }
      throw open;
    }
  }

  /**
   * What an alternative constructor gives, such as {@code int.from_bytes}: the value itself for the
   * built-in class, for any other what that makes of the value.
   */
  static Value of(Context context, Value type, Value plain) {
    return type == plain.type() ? plain : type.call(context, new Value[] {plain}, null);
  }

  /** {@code object.__new__} takes arguments only where {@code __init__} will. */
  private static void refuseUnusedArguments(Type type, Value[] args, String[] keywords) {
    if (args.length > 0
        && type.constructor() == null
        && type.lookup("__init__") == Type.OBJECT.own("__init__")) {
      throw Exceptions.typeError(type.name() + "() takes no arguments");
    }
  }

  static void refuseAbstract(Type type) {
    Value names = type.isBuiltin() ? null : type.own("__abstractmethods__");
    if (names == null || names.length() <= 0) {
      return;
    }
    Value[] sorted = Iteration.closedItems(names);
    java.util.Arrays.sort(sorted, java.util.Comparator.comparing(Value::str));
    StringBuilder text = new StringBuilder();
    for (Value name : sorted) {
      text.append(text.isEmpty() ? "" : ", ").append(name.str());
    }
    throw Exceptions.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + " with abstract method"
            + (sorted.length == 1 ? "" : "s")
            + " "
            + text);
  }

  /** An instance of a program's class derived from a built-in value type. */
  private Value payload(Context context) {
    boolean empty = Payloads.filledByInit(type);
    String[] words = empty || Payloads.ignoresKeywords(type) ? null : keywords;
    int given = args.length - (words == null && keywords != null ? keywords.length : 0);
    Value[] forNew = java.util.Arrays.copyOf(args, empty ? 0 : given);
    context.push(this);
    return settle(context, construct(context, type, forNew, words));
  }

  @Override
  public Value resume(Context context, Value result) {
    if (made != null) {
      if (result != None.NONE) {
        throw Exceptions.typeError(
            "__init__() should return None, not '" + result.type().name() + "'");
      }
      return made;
    }
    Value instance = result;
    if (!byNew
        && !result.type().isSubclass(type)
        && type.constructor() != null
        && !type.isBuiltin()) {
      Instance wrapped = type.allocate();
      wrapped.setPayload(result);
      instance = wrapped;
    }
    if (!instance.type().isSubclass(type)) {
      return instance;
    }
    return initialize(context, instance, instance.type(), args, keywords);
  }

  private static Value initialize(
      Context context, Value instance, Type type, Value[] args, String[] keywords) {
    if (instance instanceof Instance made && !type.isBuiltin() && made.hasFinalizer()) {
      context.watch(made);
    }
    Value init = type.lookup("__init__");
    if (init == null || init == Type.OBJECT.own("__init__")) {
      return instance;
    }
    Construction pending = new Construction(type, args, keywords);
    pending.made = instance;
    context.push(pending);
    return pending.settle(context, Operations.callMethod(context, init, instance, args, keywords));
  }
}
