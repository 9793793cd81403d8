package interleave.machine.value;

/** Reading, writing and deleting attributes (Python data model, 3.3.2; descriptor guide). */
public final class Attributes {
  private Attributes() {}

  /**
   * Reads an attribute where no Python code can be needed.
   *
   * @throws NeedsPython if a property or {@code __getattr__} of the program would have to run
   */
  public static Value read(Value object, String name) {
    Value value = find(null, object, name);
    if (value == null && AttributeHook.has(object)) {
      throw NeedsPython.SIGNAL;
    }
    if (value == null) {
      throw missing(object, name);
    }
    return value;
  }

  /**
   * {@code object.name}.
   *
   * @return the value, or PENDING
   * @throws PyException AttributeError
   */
  public static Value get(Context context, Value object, String name) {
    return object instanceof PerThread each
        ? PerThreadAccess.read(context, each, name)
        : getPlainly(context, object, name);
  }

  /** As {@link #get}, from the attributes that are in place now. */
  static Value getPlainly(Context context, Value object, String name) {
    return AttributeHook.has(object)
        ? AttributeHook.read(context, object, name)
        : getByDefault(context, object, name);
  }

  /** As {@code object.__getattribute__} does it. */
  static Value getByDefault(Context context, Value object, String name) {
    Value value = find(context, object, name);
    if (value == null) {
      throw missing(object, name);
    }
    return value;
  }

  /**
   * Finds an attribute.
   *
   * @param context null where Python code must not run
   * @return the value, PENDING, or null when there is none
   */
  public static Value find(Context context, Value object, String name) {
    if (object instanceof Type type) {
      return findOnType(context, type, name);
    }
    if (object instanceof Module module) {
      Value value = module.namespace().get(name);
      if (value != null) {
        return value;
      }
      module.refuseReserved(name);
    }
    if (object instanceof Super view) {
      Value value = view.find(context, name);
      if (value != null) {
        return value;
      }
    }
    Value found = object.type().lookup(name);
    if (found instanceof Property || found instanceof NativeAttribute) {
      return bind(context, found, object, object.type());
    }
    if (object instanceof Instance instance) {
      Value own = instance.get(name);
      if (own != null) {
        return own;
      }
      if (name.equals("__dict__") && found == null && !instance.type().isDictless()) {
        return instance.attributes();
      }
    }
    if (object instanceof HasAttributes holder) {
      Value own = holder.attribute(name);
      if (own != null) {
        return own;
      }
    }
    if (found != null) {
      return bind(context, found, object, object.type());
    }
    if (object instanceof BoundMethod method && !(method.function() instanceof NativeFunction)) {
      return find(context, method.function(), name);
    }
    return name.equals("__class__") ? object.type() : null;
  }

  private static Value findOnType(Context context, Type type, String name) {
    Value meta = type.type().lookup(name);
    if (meta instanceof NativeAttribute || meta instanceof Property) {
      return bind(context, meta, type, type.type());
    }
    Value own = type.lookup(name);
    if (own != null) {
      return own instanceof ClassMethod || own instanceof StaticMethod
          ? bind(context, own, null, type)
          : own;
    }
    return meta == null ? null : bind(context, meta, type, type.type());
  }

  /**
   * What reading a class attribute through an object gives.
   *
   * @param object null when read through the class
   */
  public static Value bind(Context context, Value attribute, Value object, Type type) {
    if (attribute instanceof Bindable || attribute instanceof NativeFunction) {
      return object == null || !binds(attribute) ? attribute : new BoundMethod(attribute, object);
    }
    if (attribute instanceof StaticMethod method) {
      return method.function();
    }
    if (attribute instanceof ClassMethod method) {
      return method.function() instanceof Property property
          ? read(context, property, type)
          : new BoundMethod(method.function(), type);
    }
    if (object != null && attribute instanceof NativeAttribute nativeAttribute) {
      return nativeAttribute.get(object);
    }
    if (object != null && attribute instanceof Property property) {
      return read(context, property, object);
    }
    if (attribute instanceof Instance) {
      Value getter = attribute.type().lookup("__get__");
      if (getter != null) {
        return read(context, getter, attribute, object, type);
      }
    }
    return attribute;
  }

  /** Asks a descriptor of the library's Python; programs cannot define any. */
  private static Value read(
      Context context, Value getter, Value attribute, Value object, Type type) {
    if (context == null) {
      throw NeedsPython.SIGNAL;
    }
    Value[] args = {object == null ? None.NONE : object, type};
    return Operations.callMethod(context, getter, attribute, args, null);
  }

  private static Value read(Context context, Property property, Value object) {
    if (property.getter() == None.NONE) {
      throw Exceptions.of(Exceptions.ATTRIBUTE_ERROR, property.unreadable(object));
    }
    if (context == null) {
      throw NeedsPython.SIGNAL;
    }
    return property.getter().call(context, new Value[] {object}, null);
  }

  /**
   * {@code object.name = value}, or {@code del object.name} when value is null.
   *
   * @return None, or PENDING
   */
  public static Value set(Context context, Value object, String name, Value value) {
    Value hook =
        object instanceof Instance || object instanceof Type && object.type() != Type.TYPE
            ? object.type().lookup(value == null ? "__delattr__" : "__setattr__")
            : null;
    if (hook instanceof Bindable) {
      Value[] args = value == null ? new Value[] {Str.of(name)} : new Value[] {Str.of(name), value};
      return Operations.callMethod(context, hook, object, args, null);
    }
    if (object instanceof PerThread each) {
      return PerThreadAccess.write(context, each, name, value);
    }
    return setPlainly(context, object, name, value);
  }

  /** As {@link #set}, without asking {@code __setattr__}: what {@code object.__setattr__} does. */
  public static Value setPlainly(Context context, Value object, String name, Value value) {
    if (object instanceof Type type) {
      setOnType(type, name, value);
      return None.NONE;
    }
    Value found = object.type().lookup(name);
    if (found instanceof Property property) {
      return write(context, property, object, name, value);
    }
    if (found instanceof NativeAttribute attribute) {
      attribute.set(object, value);
      return None.NONE;
    }
    if (object instanceof Module module) {
      if (value != null) {
        module.namespace().set(name, value);
      } else if (!module.namespace().remove(name)) {
        throw missing(object, name);
      }
      return None.NONE;
    }
    if (object instanceof HasAttributes holder) {
      holder.setAttribute(name, value);
      return None.NONE;
    }
    if (name.equals("__dict__") && object instanceof Instance instance && found == null) {
      setDict(instance, value);
      return None.NONE;
    }
    if (!(object instanceof Instance instance) || !object.type().isOpen()) {
      throw readOnly(object, name, found);
    }
    if (value == null) {
      if (!instance.remove(name)) {
        throw found != null && instance.type().isDictless()
            ? readOnly(object, name, found)
            : missing(object, name);
      }
    } else {
      Slots.check(instance, name);
      instance.set(name, value);
    }
    return None.NONE;
  }

  /** {@code object.__dict__ = value}, or {@code del object.__dict__} when value is null. */
  static void setDict(Value object, Value value) {
    Instance instance = (Instance) object;
    if (!instance.type().isOpen() || instance.type().isDictless()) {
      throw readOnly(instance, "__dict__", null);
    }
    if (value != null && !(value.unwrap() instanceof Dict)) {
      throw Exceptions.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    instance.setAttributes(value == null ? new Dict() : (Dict) value.unwrap());
  }

  private static PyException readOnly(Value object, String name, Value found) {
    String type = "'" + object.type().name() + "' object";
    return Exceptions.attributeError(
        found == null
            ? type + " has no attribute '" + name + "'"
            : type + " attribute '" + name + "' is read-only",
        object,
        name);
  }

  private static void setOnType(Type type, String name, Value value) {
    if (type.type().lookup(name) instanceof NativeAttribute attribute && !type.isBuiltin()) {
      attribute.set(type, value);
    } else if (!type.setOwn(name, value)) {
      throw missing(type, name);
    }
  }

  private static Value write(
      Context context, Property property, Value object, String name, Value value) {
    Value function = value == null ? property.deleter() : property.setter();
    if (function == None.NONE) {
      throw Exceptions.of(Exceptions.ATTRIBUTE_ERROR, property.refusal(object, value == null));
    }
    Value[] args = value == null ? new Value[] {object} : new Value[] {object, value};
    return function.call(context, args, null);
  }

  /**
   * Refuses what CPython's built-in classes have and these have not.
   *
   * @throws UnsupportedOperation for such a name
   */
  private static void refuseUnknown(Type type, String name) {
    for (Type base : type.mro()) {
      if (base.isBuiltin() && BuiltinNames.of(base).contains(name) && !absent(base, name)) {
        throw new UnsupportedOperation(base.name() + "." + name);
      }
    }
  }

  /** Whether an object of the class may be without the name although {@code dir()} lists it. */
  private static boolean absent(Type base, String name) {
    return switch (name) {
      case "__abstractmethods__", "__annotations__", "__getstate__", "__subclasshook__" -> true;
      default -> base == Type.TYPE && name.equals("__doc__");
    };
  }

  /** AttributeError as CPython words it for this kind of object. */
  public static PyException missing(Value object, String name) {
    if (object instanceof BoundMethod method && !(method.function() instanceof NativeFunction)) {
      return missing(method.function(), name); // where it was looked for last
    }
    refuseUnknown(object instanceof Type type ? type : object.type(), name);
    String message;
    if (object instanceof Type type) {
      message = "type object '" + type.name() + "' has no attribute '" + name + "'";
    } else if (object instanceof Module module) {
      message = "module '" + module.name() + "' has no attribute '" + name + "'";
    } else if (object instanceof Super) {
      message = "'super' object has no attribute '" + name + "'";
    } else {
      message = "'" + object.type().name() + "' object has no attribute '" + name + "'";
    }
    return Exceptions.attributeError(message, object, name);
  }

  /**
   * {@code attribute.__get__(object, type)}: what reading it through the object, or through the
   * class where that is None, gives.
   */
  public static Value get(Context context, Value[] a) {
    boolean unbound = a[1] == None.NONE;
    if (unbound && (a[2] == null || a[2] == None.NONE)) {
      throw Exceptions.typeError("__get__(None, None) is invalid");
    }
    Type type = a[2] instanceof Type owner ? owner : a[1].type();
    return bind(context, a[0], unbound ? null : a[1], type);
  }

  /** Whether reading a class attribute through an object makes a method of it. */
  public static boolean binds(Value attribute) {
    return attribute instanceof Bindable function
        ? function.binds()
        : attribute instanceof NativeFunction builtin && builtin.owner() != null;
  }

  /** A value that becomes a bound method when read through an object: a function. */
  public interface Bindable {
    /** False for what stands for a function in C of a module, which does not. */
    boolean binds();
  }

  /** A value that is no Instance and yet carries attributes of its own: a function. */
  public interface HasAttributes {
    /** The attribute, or null. */
    Value attribute(String name);

    /** Sets it, or deletes it when the value is null. */
    void setAttribute(String name, Value value);

    /** All of them. */
    Dict ownAttributes();
  }
}
