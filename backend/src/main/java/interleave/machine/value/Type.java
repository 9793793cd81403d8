package interleave.machine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A class: built in (shared by all runs, immutable, its table made on first use) or made by a
 * program (mutable, its own run's only).
 *
 * <p>Invariant: {@link #mro} begins with the class itself and ends with {@code object}.
 */
public final class Type extends Holder {
  /** {@code object}. */
  public static final Type OBJECT = new Type("object", new Type[0], ObjectMethods::define);

  /** {@code type}. */
  public static final Type TYPE = builtin("type", TypeMethods::define);

  private final String name;
  private final Type[] bases;
  private final Type[] mro;
  private final Map<String, Value> attributes = new LinkedHashMap<>();
  private final Map<String, Value> found = new HashMap<>();
  private final boolean builtin;

  /** The attributes as a dict; null as long as nobody has asked for it. */
  private Dict dict;

  private final java.util.List<Type> subclasses = new ArrayList<>();
  private final Shape rootShape;
  private final Consumer<TypeTable> definition;
  private boolean beingDefined;
  private volatile boolean defined;
  private Type metatype;
  private String displayName;
  private String qualifiedName;
  private String module = "builtins";
  private Function<Type, ? extends Instance> allocator;
  private Constructor constructor;
  private boolean subclassable = true;
  private boolean pythonClass;
  private boolean namedWithModule;
  private boolean sealed;
  private boolean dictless;
  private int version;

  /** Makes the native value of a built-in class: {@code int("3")}, {@code list(x)}. */
  @FunctionalInterface
  public interface Constructor {
    /**
     * Makes the value.
     *
     * @param type the class called, or a subclass of it
     * @return the built-in value, or PENDING; the caller wraps it for a subclass
     */
    Value construct(Context context, Type type, Value[] args, String[] keywords);
  }

  private Type(String name, Type[] bases, Consumer<TypeTable> definition) {
    this.name = name;
    this.qualifiedName = name;
    this.bases = bases;
    this.builtin = true;
    this.definition = definition;
    this.rootShape = Shape.PER_INSTANCE;
    this.mro = Linearization.of(this, bases);
  }

  private Type(String name, Type[] bases, Type metatype, Map<String, Value> attributes) {
    this.name = name;
    this.qualifiedName = name;
    this.bases = bases;
    this.builtin = false;
    this.definition = null;
    this.defined = true;
    this.metatype = metatype;
    this.rootShape = new Shape();
    this.mro = Linearization.of(this, bases);
    this.attributes.putAll(attributes);
    for (Type base : bases) {
      if (!base.builtin) {
        base.subclasses.add(this);
      }
    }
  }

  /** A built-in class derived from {@code object}. */
  public static Type builtin(String name, Consumer<TypeTable> definition) {
    return new Type(name, new Type[] {OBJECT}, definition);
  }

  /** A built-in class derived from another. */
  public static Type builtin(String name, Type base, Consumer<TypeTable> definition) {
    return new Type(name, new Type[] {base}, definition);
  }

  /** A built-in class derived from several others. */
  public static Type create(String name, Type[] bases, Consumer<TypeTable> definition) {
    return new Type(name, bases, definition);
  }

  /**
   * A class made by a program.
   *
   * @param bases not empty
   * @throws PyException TypeError when the bases have no consistent order or layout
   */
  public static Type create(
      String name, Type[] bases, Type metatype, Map<String, Value> attributes) {
    for (Type base : bases) {
      base.define();
      if (!base.subclassable) {
        throw Exceptions.typeError("type '" + base.name() + "' is not an acceptable base type");
      }
    }
    return new Type(name, bases, metatype, attributes);
  }

  private void define() {
    if (!defined) {
      synchronized (Type.class) { // one lock for all: tables refer to each other
        if (!defined && !beingDefined) {
          beingDefined = true; // its own definition may ask for what it has so far
          definition.accept(new TypeTable(this));
          defined = true;
        }
      }
    }
  }

  /**
   * The name as errors write it: {@code __name__}, with the module before it where CPython has the
   * class in C outside of the built-ins ({@code collections.deque}).
   */
  public String name() {
    return namedWithModule ? fullName() : simpleName();
  }

  /** {@code __name__}. */
  public String simpleName() {
    return displayName == null ? name : displayName;
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** {@code __module__}. */
  public String module() {
    define();
    return module;
  }

  /** The name as reprs and tracebacks write it: with its module unless that is builtins. */
  public String fullName() {
    define();
    return module.equals("builtins") ? qualifiedName : module + "." + qualifiedName;
  }

  /** Sets {@code __name__}. */
  public void rename(String newName) {
    displayName = newName;
  }

  /** Sets {@code __qualname__} and {@code __module__}. */
  public Type locate(String newModule, String newQualifiedName) {
    module = newModule;
    qualifiedName = newQualifiedName;
    return this;
  }

  /** The direct bases. */
  public Type[] bases() {
    return bases.clone();
  }

  /** Method resolution order; not to be changed. */
  public Type[] mro() {
    return mro;
  }

  /** Whether the class is built in, hence immutable and shared. */
  public boolean isBuiltin() {
    return builtin;
  }

  /** Direct subclasses made by programs. */
  public java.util.List<Type> subclasses() {
    return Collections.unmodifiableList(subclasses);
  }

  /** Changes with every change of an attribute that look-ups through this class could see. */
  public int version() {
    return version;
  }

  /** The shape of an instance without attributes. */
  public Shape rootShape() {
    return rootShape;
  }

  /** Whether this class is the other or derives from it. */
  public boolean isSubclass(Type other) {
    if (this == other) {
      return true;
    }
    for (Type type : mro) {
      if (type == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds an attribute along the method resolution order, unbound.
   *
   * @return the attribute, or null
   */
  public Value lookup(String attribute) {
    if (builtin) {
      return search(attribute);
    }
    Value hit = found.get(attribute);
    if (hit == null && !found.containsKey(attribute)) {
      hit = search(attribute);
      found.put(attribute, hit);
    }
    return hit;
  }

  private Value search(String attribute) {
    for (Type type : mro) {
      Value value = type.own(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /**
   * Finds an attribute behind a class in this class's resolution order, as {@code super()} does.
   *
   * @return the attribute, or null
   */
  public Value lookupAfter(Type type, String attribute) {
    int start = Arrays.asList(mro).indexOf(type) + 1;
    for (int i = start; i < mro.length; i++) {
      Value value = mro[i].own(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The class's own attribute, or null. */
  public Value own(String attribute) {
    define();
    return attributes.get(attribute);
  }

  /** The class's own attributes in order of definition; a copy-free, read-only view. */
  public Map<String, Value> ownAttributes() {
    define();
    return Collections.unmodifiableMap(attributes);
  }

  /** The class's own attributes, as they are now and will be; not to be changed. */
  Dict dict() {
    if (builtin || dict == null) {
      Dict all = new Dict();
      ownAttributes().forEach((attribute, value) -> all.put(Str.of(attribute), value));
      if (builtin) {
        return all; // nobody's own
      }
      dict = all;
    }
    return dict;
  }

  /**
   * Sets or, with a null value, removes an attribute.
   *
   * @return false when there was nothing to remove
   * @throws PyException TypeError for a class that cannot be changed
   */
  public boolean setOwn(String attribute, Value value) {
    if (builtin || sealed) {
      throw Exceptions.typeError(
          "cannot set '" + attribute + "' attribute of immutable type '" + name() + "'");
    }
    boolean known =
        value == null
            ? attributes.remove(attribute) != null
            : attributes.put(attribute, value) != null || true;
    if (dict != null && value == null) {
      dict.remove(Str.of(attribute));
    } else if (dict != null) {
      dict.put(Str.of(attribute), value);
    }
    changed();
    return known;
  }

  private void changed() {
    version++;
    found.clear();
    subclasses.forEach(Type::changed);
  }

  /** Whether instances have no attributes but those that {@code __slots__} name. */
  boolean isDictless() {
    return dictless;
  }

  void setDictless(boolean value) {
    dictless = value;
  }

  /** Makes an instance without calling {@code __init__}. */
  public Instance allocate() {
    for (Type type : mro) {
      type.define();
      if (type.allocator != null) {
        return type.allocator.apply(this);
      }
    }
    return new Instance(this);
  }

  /** Whether instances are made by an allocator, its own or an inherited one. */
  boolean isAllocated() {
    return Arrays.stream(mro).peek(Type::define).anyMatch(type -> type.allocator != null);
  }

  /** What makes the native value, inherited; null for classes of plain instances. */
  public Constructor constructor() {
    for (Type type : mro) {
      type.define();
      if (type.constructor != null) {
        return type.constructor;
      }
    }
    return null;
  }

  void put(String attribute, Value value) {
    attributes.put(attribute.intern(), value);
  }

  void setConstructor(Constructor value) {
    constructor = value;
  }

  void setAllocator(Function<Type, ? extends Instance> value) {
    allocator = value;
  }

  void setPythonClass() {
    pythonClass = true;
  }

  /** Lets errors name the class with its module. */
  public void setNamedWithModule() {
    namedWithModule = true;
  }

  /** Lets nobody change its attributes any more. */
  public void seal() {
    sealed = true;
  }

  /** Whether it is built in here but written in Python in CPython, which shows in its errors. */
  boolean isPythonClass() {
    return pythonClass;
  }

  /** Whether its instances take any attribute, as those of classes written in Python do. */
  boolean isOpen() {
    return !builtin || subclassable && this != OBJECT || pythonClass;
  }

  void setFinal() {
    subclassable = false;
  }

  @Override
  public Type type() {
    return metatype == null ? TYPE : metatype;
  }

  @Override
  public Value binary(Operator op, Value other) {
    return op == Operator.BIT_OR ? UnionType.of(this, other) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.BIT_OR ? UnionType.of(other, this) : null;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    return Construction.call(context, this, args, keywords);
  }

  @Override
  public String repr() {
    return "<class '" + fullName() + "'>";
  }
}
