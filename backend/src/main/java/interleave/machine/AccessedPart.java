package interleave.machine;

import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.Watch;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Dict;
import interleave.machine.value.Float;
import interleave.machine.value.Holder;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.NativeAttribute;
import interleave.machine.value.None;
import interleave.machine.value.PerThread;
import interleave.machine.value.Property;
import interleave.machine.value.Set;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * An attribute or item about to be accessed.
 *
 * @param holder the object it lies in
 * @param text how the program's text calls the object, null if by no chain of names
 * @param key the attribute's name, or the item's key in brackets: {@code ['apple']}
 * @param value its value now, null where it has none
 */
record AccessedPart(Holder holder, String text, String key, Value value) {
  private static final int KEY_LENGTH_MAX = 60;

  /** The attribute; null where code of the program or the library decides what it is. */
  static AccessedPart of(PythonFrame frame, Watch.Attribute watch) {
    Value object = frame.registers[watch.object()];
    String name = watch.name();
    if (object instanceof Type type) {
      return ofClass(watch, type, name);
    }
    if (!(object instanceof Instance instance) || object instanceof PerThread) {
      return null;
    }
    Value found = instance.type().lookup(name);
    if (found instanceof Property
        || found instanceof NativeAttribute
        || watch.writes() && instance.type().lookup("__setattr__") instanceof Attributes.Bindable) {
      return null;
    }
    Value own = instance.get(name);
    if (own == null && found != null && !watch.writes()) {
      return ofClass(watch, instance.type(), name);
    }
    return new AccessedPart(instance, watch.holder(), name, own);
  }

  private static AccessedPart ofClass(Watch.Attribute watch, Type type, String name) {
    for (Type each : type.mro()) {
      Value own = each.own(name);
      if (own != null) {
        boolean plain = !(own instanceof Attributes.Bindable) && !each.isBuiltin();
        return plain ? new AccessedPart(each, each.name(), name, own) : null;
      }
    }
    return watch.writes() && !type.isBuiltin()
        ? new AccessedPart(type, type.name(), name, null)
        : null;
  }

  /** What follows the object's name; a private attribute is told as the text writes it. */
  String suffix() {
    if (key.startsWith("[")) {
      return key;
    }
    Type type = holder instanceof Type own ? own : holder.type();
    String prefix = "_" + type.name() + "__";
    return "." + (key.startsWith(prefix) ? key.substring(prefix.length() - 2) : key);
  }

  /** The item; null where its key is not a plain value, or the container of another kind. */
  static AccessedPart of(PythonFrame frame, Watch.Item watch) {
    Value container = frame.registers[watch.container()];
    Value key = frame.registers[watch.key()];
    if (container == null || key == null || !isPlain(key)) {
      return null;
    }
    String suffix = "[" + key.repr() + "]";
    if (suffix.length() > KEY_LENGTH_MAX) {
      return null;
    }
    return switch (container.unwrap()) {
      case Dict dict -> new AccessedPart(dict, watch.holder(), suffix, dict.get(key));
      case Set set when watch.hashed() -> new AccessedPart(set, watch.holder(), suffix, null);
      case List list when !watch.hashed() && key instanceof Int index -> {
        long at = index.value < 0 ? index.value + list.size() : index.value;
        yield at < 0 || at >= list.size()
            ? null
            : new AccessedPart(list, watch.holder(), "[" + at + "]", list.get((int) at));
      }
      default -> null;
    };
  }

  private static boolean isPlain(Value key) {
    return switch (key) {
      case Int number -> true;
      case Str text -> true;
      case Bool truth -> true;
      case Float number -> true;
      case None none -> true;
      case Tuple tuple -> {
        for (int i = 0; i < tuple.size(); i++) {
          if (tuple.get(i) instanceof Tuple || !isPlain(tuple.get(i))) {
            yield false;
          }
        }
        yield true;
      }
      default -> false;
    };
  }
}
