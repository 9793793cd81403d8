package interleave.machine.value;

/**
 * What a metaclass of the library's has to say of the names that a class body binds, which for a
 * program's it would say by {@code __prepare__} (PEP 3115).
 *
 * @param function is called with the class's name, its bases, the names so far, a name and its
 *     value, and gives the value to bind
 */
public record Binder(Value function, String className, Value bases) {
  /** The binder of a class with these bases, or null. */
  public static Binder of(String className, Value[] bases) {
    for (Value base : bases) {
      if (base instanceof Type type
          && type.type().lookup("_bound_name_") instanceof StaticMethod method) {
        return new Binder(method.function(), className, Tuple.of(bases));
      }
    }
    return null;
  }

  /** The value to bind, or PENDING. */
  public Value bind(Context context, Namespace names, String name, Value value) {
    Value[] args = {Str.of(className), bases, names.dict(), Str.of(name), value};
    return function.call(context, args, null);
  }
}
