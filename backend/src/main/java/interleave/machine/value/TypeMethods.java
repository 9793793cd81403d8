package interleave.machine.value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of {@code type}: what classes have. */
final class TypeMethods {
  private TypeMethods() {}

  private static Type self(Value value) {
    return (Type) value;
  }

  static void define(TypeTable table) {
    table
        .attribute(
            "__name__",
            t -> Str.of(self(t).simpleName()),
            (t, v) -> self(t).rename(text(self(t), "__name__", v)))
        .attribute(
            "__qualname__",
            t -> Str.of(self(t).qualifiedName()),
            (t, v) -> self(t).locate(self(t).module(), text(self(t), "__qualname__", v)))
        .attribute(
            "__module__",
            t -> Str.of(self(t).module()),
            (t, v) -> self(t).locate(v.str(), self(t).qualifiedName()))
        .attribute("__mro__", t -> Tuple.of(self(t).mro().clone()))
        .attribute(
            "__bases__",
            t -> Tuple.of(self(t).bases()),
            (t, v) -> {
              throw new UnsupportedOperation("assignment to __bases__");
            })
        .attribute("__base__", t -> base(self(t)))
        .attribute("__dict__", t -> new MappingProxy(self(t).dict()))
        .attribute(
            "__annotations__",
            t -> annotations(self(t)),
            (t, v) -> self(t).setOwn("__annotations__", v))
        .method("mro(self, /)", (c, a) -> List.of(self(a[0]).mro().clone()))
        .method(
            "__subclasses__(self, /)",
            (c, a) -> List.of(self(a[0]).subclasses().toArray(Value[]::new)))
        .method(
            "__instancecheck__(self, instance, /)",
            (c, a) -> Bool.of(a[1].type().isSubclass(self(a[0]))))
        .method(
            "__subclasscheck__(self, subclass, /)",
            (c, a) -> Bool.of(self(a[1]).isSubclass(self(a[0]))))
        .method("__call__(self, /, *args, **kwargs)", TypeMethods::call)
        .constructor(TypeMethods::construct);
  }

  private static String text(Type type, String attribute, Value value) {
    String text = value == null ? null : Str.text(value);
    if (text == null) {
      throw Exceptions.typeError(
          value == null
              ? "cannot delete '" + attribute + "' attribute of type '" + type.name() + "'"
              : "can only assign string to "
                  + type.name()
                  + "."
                  + attribute
                  + ", not '"
                  + value.type().name()
                  + "'");
    }
    return text;
  }

  private static Value base(Type type) {
    Type[] bases = type.bases();
    return bases.length == 0 ? None.NONE : bases[0];
  }

  /** The class's own annotations, an empty dict from the first look at none. */
  private static Value annotations(Type type) {
    Value own = type.own("__annotations__");
    if (own != null) {
      return own;
    }
    if (type.isBuiltin()) {
      throw Attributes.missing(type, "__annotations__");
    }
    Dict made = new Dict();
    type.setOwn("__annotations__", made);
    return made;
  }

  private static Value call(Context context, Value[] a) {
    Value[] positional = ((Tuple) a[1]).items();
    Dict words = (Dict) a[2];
    Value[] args = Arrays.copyOf(positional, positional.length + words.size());
    String[] keywords = new String[words.size()];
    for (int i = 0; i < keywords.length; i++) {
      keywords[i] = words.keyAt(i).str();
      args[positional.length + i] = words.valueAt(i);
    }
    return Construction.plainly(context, self(a[0]), args, keywords.length == 0 ? null : keywords);
  }

  /** {@code type(object)} and {@code type(name, bases, dict)}. */
  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    if (args.length == 1 && type == Type.TYPE && keywords == null) {
      return args[0].type();
    }
    int given = args.length - (keywords == null ? 0 : keywords.length);
    if (given == 1 && type == Type.TYPE) {
      throw Exceptions.typeError("type() takes no keyword arguments");
    }
    if (given != 3) {
      throw Exceptions.typeError("type() takes 1 or 3 arguments");
    }
    argument(args, 0, "str", args[0].unwrap() instanceof Str);
    argument(args, 1, "tuple", args[1].unwrap() instanceof Tuple);
    argument(args, 2, "dict", args[2].unwrap() instanceof Dict);
    Map<String, Value> attributes = new LinkedHashMap<>();
    Dict dict = (Dict) args[2].unwrap();
    for (int place = dict.next(0); place < dict.end(); place = dict.next(place + 1)) {
      attributes.put(dict.keyAt(place).str(), dict.valueAt(place));
    }
    Value module = attributes.containsKey("__module__") ? null : callerModule(context);
    if (module != null) {
      attributes.put("__module__", module);
    }
    Dict words = new Dict();
    for (int i = given; i < args.length; i++) {
      words.put(Str.of(keywords[i - given]), args[i]);
    }
    Value[] bases = ((Tuple) args[1].unwrap()).items();
    Type metatype = ClassCreation.metatype(type, bases);
    Type made = ClassCreation.make(args[0].str(), bases, metatype, attributes);
    return ClassCreation.announce(context, made, words);
  }

  private static void argument(Value[] args, int index, String wanted, boolean fits) {
    if (!fits) {
      throw Exceptions.typeError(
          "type.__new__() argument "
              + (index + 1)
              + " must be "
              + wanted
              + ", not "
              + Failures.given(args[index]));
    }
  }

  /** {@code __name__} of the module whose code makes the class. */
  private static Value callerModule(Context context) {
    for (Frame frame = context.top(); frame != null; frame = frame.back()) {
      if (frame.moduleName() != null) {
        return frame.moduleName();
      }
    }
    return null;
  }
}
