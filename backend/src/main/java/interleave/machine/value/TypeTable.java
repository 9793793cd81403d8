package interleave.machine.value;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** Fills a built-in class's table; the only way to add to one. */
public final class TypeTable {
  private final Type type;

  TypeTable(Type type) {
    this.type = type;
  }

  /** Adds nothing: for a class that only inherits. */
  static void itself(TypeTable table) {
    table.type.put("__doc__", None.NONE);
  }

  /**
   * A method.
   *
   * @param signature as CPython's text signatures: {@code "index(self, value, start=, stop=, /)"};
   *     absent optional arguments arrive as null
   */
  public TypeTable method(String signature, NativeFunction.Body body) {
    Signature parsed = Signature.parse(signature);
    type.put(parsed.name(), NativeFunction.method(type, parsed, body));
    return this;
  }

  /** A class method; the class arrives as first argument. */
  public TypeTable classMethod(String signature, NativeFunction.Body body) {
    Signature parsed = Signature.parse(signature);
    type.put(parsed.name(), new ClassMethod(NativeFunction.method(type, parsed, body)));
    return this;
  }

  /** A static method. */
  public TypeTable staticMethod(String signature, NativeFunction.Body body) {
    Signature parsed = Signature.parse(signature);
    type.put(parsed.name(), new StaticMethod(NativeFunction.method(type, parsed, body)));
    return this;
  }

  /** A read-only attribute computed from the object. */
  public TypeTable attribute(String name, Function<Value, Value> getter) {
    type.put(name, new NativeAttribute(type, name, getter, null));
    return this;
  }

  /** An attribute read and written through the object; deletion passes null. */
  public TypeTable attribute(
      String name, Function<Value, Value> getter, BiConsumer<Value, Value> setter) {
    type.put(name, new NativeAttribute(type, name, getter, setter));
    return this;
  }

  /**
   * An attribute of exceptions that is no entry of {@code __dict__}.
   *
   * @param absent its value until one is set
   */
  TypeTable field(String name, Function<ExceptionInstance, Value> absent) {
    return attribute(
        name,
        e -> {
          Value set = ((ExceptionInstance) e).field(name);
          return set != null ? set : absent.apply((ExceptionInstance) e);
        },
        (e, v) -> ((ExceptionInstance) e).setField(name, v == null ? None.NONE : v));
  }

  /** As {@link #field}, for programs to read only. */
  TypeTable readOnlyField(String name, Function<ExceptionInstance, Value> value) {
    return attribute(
        name,
        e -> value.apply((ExceptionInstance) e),
        (e, v) -> {
          throw Exceptions.of(Exceptions.ATTRIBUTE_ERROR, "readonly attribute");
        });
  }

  /** A class constant. */
  public TypeTable constant(String name, Value value) {
    type.put(name, value);
    return this;
  }

  /** How calling the class, or a subclass, makes the built-in value. */
  public TypeTable constructor(Type.Constructor constructor) {
    type.setConstructor(constructor);
    return this;
  }

  /** Which Java object an instance of the class, or of a subclass, is. */
  public TypeTable allocator(Function<Type, ? extends Instance> allocator) {
    type.setAllocator(allocator);
    return this;
  }

  /** Forbids subclassing. */
  public TypeTable notSubclassable() {
    type.setFinal();
    return this;
  }

  /** Sets {@code __module__} and, where it differs from the name, {@code __qualname__}. */
  public TypeTable module(String module) {
    type.locate(module, type.qualifiedName());
    return this;
  }

  /** Lets errors of calls read as those of a class written in Python. */
  public TypeTable pythonClass() {
    type.setPythonClass();
    return this;
  }

  /** Lets errors name the class with its module. */
  public TypeTable namedWithModule() {
    type.setNamedWithModule();
    return this;
  }

  /** The docstring. */
  public TypeTable doc(String text) {
    type.put("__doc__", Str.of(text));
    return this;
  }
}
