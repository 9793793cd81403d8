package interleave.machine.value;

import java.util.List;

/** A class attribute made of a callable, some of whose attributes it shows as its own. */
abstract sealed class MethodWrapper extends Holder implements Attributes.HasAttributes
    permits ClassMethod, StaticMethod {
  private static final List<String> SHOWN =
      List.of("__module__", "__name__", "__qualname__", "__doc__", "__annotations__");

  private final Value function;
  private Dict attributes;

  MethodWrapper(Value function) {
    this.function = function;
  }

  static void define(TypeTable table) {
    table
        .method("__get__(self, instance, owner=, /)", Attributes::get)
        .attribute("__func__", m -> ((MethodWrapper) m).function)
        .attribute("__wrapped__", m -> ((MethodWrapper) m).function)
        .attribute("__dict__", m -> ((MethodWrapper) m).ownAttributes())
        .attribute(
            "__isabstractmethod__",
            m -> Bool.of(ClassCreation.isAbstract(((MethodWrapper) m).function)));
  }

  /** The wrapped callable. */
  public final Value function() {
    return function;
  }

  @Override
  public final Value attribute(String name) {
    return ownAttributes().get(Str.of(name));
  }

  @Override
  public final void setAttribute(String name, Value value) {
    if (value != null) {
      ownAttributes().put(Str.of(name), value);
    } else if (ownAttributes().remove(Str.of(name)) == null) {
      throw Attributes.missing(this, name);
    }
  }

  @Override
  public final Dict ownAttributes() {
    if (function instanceof NativeFunction) {
      return shown(); // perhaps of a built-in class, which runs share
    }
    if (attributes == null) {
      attributes = shown();
    }
    return attributes;
  }

  private Dict shown() {
    Dict shown = new Dict();
    for (String name : SHOWN) {
      Value value = Attributes.find(null, function, name);
      if (value != null) {
        shown.put(Str.of(name), value);
      }
    }
    return shown;
  }

  @Override
  public final String repr() {
    return "<" + type().name() + "(" + Repr.of(function) + ")>";
  }
}
