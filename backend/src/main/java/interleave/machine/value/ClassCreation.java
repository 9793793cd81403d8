package interleave.machine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Making a class as {@code type.__new__} does, and telling its attributes ({@code __set_name__})
 * and its base ({@code __init_subclass__}) of it (Python data model, 3.3.3; PEP 487).
 */
public final class ClassCreation extends Continuation {
  private final Type type;
  private final Dict keywords;
  private final List<Map.Entry<String, Value>> toTell;
  private int told;
  private boolean baseTold;

  private ClassCreation(Type type, Dict keywords, List<Map.Entry<String, Value>> toTell) {
    this.type = type;
    this.keywords = keywords;
    this.toTell = toTell;
  }

  /**
   * The classes that the bases of a class statement stand for (PEP 560).
   *
   * @return the same array where none stands for others
   */
  public static Value[] resolveBases(Context context, Value[] bases) {
    if (Arrays.stream(bases).allMatch(Type.class::isInstance)) {
      return bases;
    }
    List<Value> resolved = new ArrayList<>();
    for (Value base : bases) {
      if (base instanceof GenericAlias alias) {
        resolved.add(alias.origin());
        continue;
      }
      Value entries = base instanceof Type ? null : base.type().lookup("__mro_entries__");
      if (entries == null) {
        resolved.add(base);
        continue;
      }
      Value[] args = {base, Tuple.of(bases)};
      if (!(entries instanceof NativeFunction library
          && library.call(context, args, null) instanceof Tuple stand)) {
        throw new UnsupportedOperation("__mro_entries__ of a program's class");
      }
      resolved.addAll(Arrays.asList(stand.items()));
    }
    Value[] classes = resolved.toArray(Value[]::new);
    return Arrays.equals(classes, bases) ? bases : classes;
  }

  /**
   * The metaclass of a class statement: what is called to make the class, also where a base is no
   * class.
   *
   * @param explicit {@code metaclass=}, or null
   * @throws PyException TypeError when the bases' metaclasses do not agree
   */
  public static Type metatype(Value explicit, Value[] bases) {
    if (explicit != null && !(explicit instanceof Type)) {
      throw new UnsupportedOperation("a metaclass that is no class");
    }
    Type winner =
        explicit != null ? (Type) explicit : bases.length == 0 ? Type.TYPE : bases[0].type();
    for (Value base : bases) {
      Type meta = base.type();
      if (winner.isSubclass(meta)) {
        continue;
      }
      if (!meta.isSubclass(winner)) {
        throw Exceptions.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = meta;
    }
    return winner;
  }

  /**
   * Makes the class; nobody is told of it yet.
   *
   * @param bases classes; none means {@code object}
   * @param names what the body has bound, in order
   */
  public static Type make(String name, Value[] bases, Type metatype, Map<String, Value> names) {
    Map<String, Value> attributes = new LinkedHashMap<>(names);
    attributes.remove("__classcell__");
    Value qualifiedName = attributes.remove("__qualname__");
    wrap(attributes, "__new__");
    wrap(attributes, "__init_subclass__");
    wrap(attributes, "__class_getitem__");
    Type[] types = classes(bases);
    refuseDescriptors(types);
    Layout.refuseMixed(types);
    List<String> named = Slots.named(types, attributes);
    HiddenMembers.check(types, named);
    List<String> slots = named == null ? List.of() : Slots.names(name, named, attributes);
    Type type = Type.create(name, types, metatype, attributes);
    Slots.define(type, slots);
    HiddenMembers.define(type, named);
    setIfAbsent(type, "__doc__");
    if (attributes.containsKey("__eq__")) {
      setIfAbsent(type, "__hash__");
    }
    Value module = attributes.get("__module__");
    type.locate(
        module == null ? "builtins" : module.str(),
        qualifiedName == null ? name : qualifiedName.str());
    if (Arrays.stream(metatype.mro()).anyMatch(meta -> meta.name().equals("ABCMeta"))) {
      type.setOwn("__abstractmethods__", abstractMethods(type));
    }
    return type;
  }

  private static void refuseDescriptors(Type[] bases) {
    for (Type base : bases) {
      if (base == Property.TYPE || base == ClassMethod.TYPE || base == StaticMethod.TYPE) {
        throw new UnsupportedOperation("descriptor class");
      }
    }
  }

  private static void setIfAbsent(Type type, String name) {
    if (type.own(name) == null) {
      type.setOwn(name, None.NONE);
    }
  }

  private static Type[] classes(Value[] bases) {
    if (bases.length == 0) {
      return new Type[] {Type.OBJECT};
    }
    if (!Arrays.stream(bases).allMatch(Type.class::isInstance)) {
      throw Exceptions.typeError("bases must be types");
    }
    return Arrays.copyOf(bases, bases.length, Type[].class);
  }

  /** Functions of these names are static and class methods without saying so. */
  private static void wrap(Map<String, Value> attributes, String name) {
    attributes.computeIfPresent(
        name,
        (key, value) ->
            !(value instanceof Attributes.Bindable)
                ? value
                : name.equals("__new__") ? new StaticMethod(value) : new ClassMethod(value));
  }

  private static Value abstractMethods(Type type) {
    FrozenSet names = new FrozenSet();
    type.ownAttributes()
        .forEach(
            (name, value) -> {
              if (isAbstract(value)) {
                names.add(Str.of(name));
              }
            });
    for (Type base : type.bases()) {
      Value inherited = base.isBuiltin() ? null : base.own("__abstractmethods__");
      if (inherited == null) {
        continue;
      }
      for (Value name : Iteration.closedItems(inherited)) {
        if (isAbstract(type.lookup(name.str()))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  static boolean isAbstract(Value value) {
    if (value instanceof Property property) {
      return isAbstract(property.getter())
          || isAbstract(property.setter())
          || isAbstract(property.deleter());
    }
    if (value instanceof MethodWrapper method) {
      return isAbstract(method.function());
    }
    return value instanceof Attributes.HasAttributes holder
        && holder.attribute("__isabstractmethod__") == Bool.TRUE;
  }

  /**
   * Tells attributes and base of a new class.
   *
   * @param keywords of the class statement, without the metaclass
   * @return the class, or PENDING
   */
  public static Value announce(Context context, Type type, Dict keywords) {
    List<Map.Entry<String, Value>> toTell = new ArrayList<>();
    for (Map.Entry<String, Value> each : type.ownAttributes().entrySet()) {
      if (each.getValue().type().lookup("__set_name__") != null) {
        toTell.add(Map.entry(each.getKey(), each.getValue()));
      }
    }
    return new ClassCreation(type, keywords, toTell).advance(context);
  }

  private Value advance(Context context) {
    while (told < toTell.size()) {
      Map.Entry<String, Value> each = toTell.get(told++);
      Value value = each.getValue();
      context.push(this);
      Value result =
          Operations.callMethod(
              context,
              value.type().lookup("__set_name__"),
              value,
              new Value[] {type, Str.of(each.getKey())},
              null);
      if (result == Value.PENDING) {
        return result;
      }
      context.pop(this);
    }
    if (!baseTold) {
      baseTold = true;
      return tellBase(context);
    }
    return type;
  }

  private Value tellBase(Context context) {
    Value hook = type.lookupAfter(type, "__init_subclass__");
    if (hook == null || hook == Type.OBJECT.own("__init_subclass__")) {
      if (keywords.size() > 0) {
        throw Exceptions.typeError(
            type.qualifiedName() + ".__init_subclass__() takes no keyword arguments");
      }
      return type;
    }
    Value[] args = new Value[keywords.size()];
    String[] words = args.length == 0 ? null : new String[args.length];
    int at = 0;
    for (int place = keywords.next(0); place < keywords.end(); place = keywords.next(place + 1)) {
      words[at] = keywords.keyAt(place).str();
      args[at++] = keywords.valueAt(place);
    }
    context.push(this);
    return settle(context, Attributes.bind(context, hook, null, type).call(context, args, words));
  }

  @Override
  public Value resume(Context context, Value result) {
    return advance(context);
  }

  @Override
  public Value failed(Context context, PyException exception) {
    if (baseTold) {
      throw exception;
    }
    Map.Entry<String, Value> each = toTell.get(told - 1);
    PyException failure =
        Exceptions.runtimeError(
            "Error calling __set_name__ on '"
                + each.getValue().type().name()
                + "' instance '"
                + each.getKey()
                + "' in '"
                + type.name()
                + "'");
    failure.value().setCause(exception.value());
    throw failure;
  }
}
