package interleave.library.builtins;

import interleave.library.ModuleTable;
import interleave.machine.value.AttributeContext;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Callables;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** {@code getattr} and its family, {@code callable}, {@code hash}, {@code id}. */
final class Reflection {
  private Reflection() {}

  static void define(ModuleTable table) {
    table
        .function("getattr(object, name, default=, /)", Reflection::getAttribute)
        .function("hasattr(obj, name, /)", Reflection::hasAttribute)
        .function("setattr(obj, name, value, /)", (c, a) -> set(c, a[0], name(a[1]), a[2]))
        .function("delattr(obj, name, /)", (c, a) -> set(c, a[0], name(a[1]), null))
        .function("callable(obj, /)", (c, a) -> Bool.of(Callables.isCallable(a[0])))
        .function("hash(obj, /)", (c, a) -> Operations.hash(c, a[0]))
        .function("id(obj, /)", (c, a) -> Int.of(Identity.of(a[0])));
  }

  private static String name(Value value) {
    String name = Str.text(value);
    if (name == null) {
      throw Exceptions.typeError(
          "attribute name must be string, not '" + value.type().name() + "'");
    }
    return name.intern();
  }

  private static Value set(Context context, Value object, String name, Value value) {
    Quietly then = new Quietly();
    context.push(then);
    return then.settle(context, Attributes.set(context, object, name, value));
  }

  /** Gives None whatever a {@code __setattr__} has returned. */
  private static final class Quietly extends Continuation {
    @Override
    public Value resume(Context context, Value ignored) {
      return None.NONE;
    }
  }

  private static Value getAttribute(Context context, Value[] a) {
    String name = name(a[1]);
    return a[2] == null
        ? AttributeContext.read(context, a[0], name)
        : attempt(context, a[0], name, new OrDefault(a[2], false));
  }

  private static Value hasAttribute(Context context, Value[] a) {
    return attempt(context, a[0], name(a[1]), new OrDefault(Bool.FALSE, true));
  }

  private static Value attempt(Context context, Value object, String name, OrDefault then) {
    context.push(then);
    try {
      return then.settle(context, Attributes.get(context, object, name));
    } catch (PyException e) {
      if (context.top() != then || !OrDefault.isAbsence(e)) {
        throw e;
      }
      context.pop(then);
      return then.absent;
    }
  }

  /** Takes a default where there is no such attribute. */
  private static final class OrDefault extends Continuation {
    private final Value absent;
    private final boolean asked;

    OrDefault(Value absent, boolean onlyAsked) {
      this.absent = absent;
      this.asked = onlyAsked;
    }

    static boolean isAbsence(PyException exception) {
      return exception.value().type().isSubclass(Exceptions.ATTRIBUTE_ERROR);
    }

    @Override
    public Value resume(Context context, Value value) {
      return asked ? Bool.TRUE : value;
    }

    @Override
    public Value failed(Context context, PyException exception) {
      if (isAbsence(exception)) {
        return absent;
      }
      throw exception;
    }
  }
}
