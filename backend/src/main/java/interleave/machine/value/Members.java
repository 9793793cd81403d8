package interleave.machine.value;

import java.util.TreeSet;

/** The names of an object's attributes, as {@code dir()} lists them by its built-in meaning. */
public final class Members {
  private Members() {}

  /**
   * All names, sorted.
   *
   * @throws UnsupportedOperation for an object of the library of which not all are known
   */
  public static TreeSet<String> of(Value object) {
    Type type = object instanceof Type self ? self : object.type();
    for (Type base : type.mro()) {
      if (!(object instanceof Module) && base.isBuiltin() && BuiltinNames.of(base).isEmpty()) {
        throw new UnsupportedOperation("dir() of a '" + base.name() + "' object");
      }
    }
    return known(object);
  }

  /** The names that are known, sorted: of an object of the library perhaps not all. */
  public static TreeSet<String> known(Value object) {
    TreeSet<String> names = new TreeSet<>();
    if (object instanceof Module module) {
      names.addAll(module.namespace().bound().keySet());
      return names;
    }
    Type type = object instanceof Type self ? self : object.type();
    for (Type base : type.mro()) {
      add(names, base);
    }
    if (!type.isBuiltin()) {
      java.util.Collections.addAll(names, "__dict__", "__module__", "__weakref__");
    }
    if (object instanceof Instance instance) {
      add(names, instance.attributes());
    }
    if (object instanceof Attributes.HasAttributes holder) {
      add(names, holder.ownAttributes());
    }
    return names;
  }

  private static void add(TreeSet<String> names, Type type) {
    if (!type.isBuiltin()) {
      names.addAll(type.ownAttributes().keySet());
      return;
    }
    java.util.List<String> known = BuiltinNames.of(type);
    names.addAll(known.isEmpty() ? type.ownAttributes().keySet() : known);
  }

  private static void add(TreeSet<String> names, Dict attributes) {
    for (int i = attributes.next(0); i < attributes.end(); i = attributes.next(i + 1)) {
      String name = Str.text(attributes.keyAt(i));
      if (name != null) {
        names.add(name);
      }
    }
  }
}
