package interleave.library.builtins;

import interleave.library.ModuleTable;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.Operations;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.UnionType;
import interleave.machine.value.Value;

/** {@code isinstance} and {@code issubclass}, whose meaning a metaclass may change (PEP 3119). */
final class Classes {
  private static final String INSTANCE_ERROR =
      "isinstance() arg 2 must be a type, a tuple of types, or a union";
  private static final String SUBCLASS_ERROR =
      "issubclass() arg 2 must be a class, a tuple of classes, or a union";

  private Classes() {}

  static void define(ModuleTable table) {
    table
        .function("isinstance(obj, class_or_tuple, /)", (c, a) -> isInstance(c, a[0], a[1]))
        .function("issubclass(class, class_or_tuple, /)", Classes::isSubclass);
  }

  private static Value isInstance(Context context, Value object, Value given) {
    Value classes = given instanceof UnionType union ? union.args() : given;
    if (classes == object.type()) {
      return Bool.TRUE;
    }
    if (classes instanceof Type type && type.type() == Type.TYPE) {
      return Bool.of(object.type().isSubclass(type));
    }
    if (classes instanceof Tuple tuple) {
      return anyInstance(context, object, tuple);
    }
    return ask(context, "__instancecheck__", classes, object, INSTANCE_ERROR);
  }

  private static Value anyInstance(Context context, Value object, Tuple classes) {
    for (Value member : classes.items()) {
      Value result = isPlain(member) ? isInstance(context, object, member) : null;
      if (result == null) {
        throw NeedsPython.SIGNAL;
      }
      if (result == Bool.TRUE) {
        return result;
      }
    }
    return Bool.FALSE;
  }

  /** Whether asking this class, or these classes, runs no other code. */
  private static boolean isPlain(Value classes) {
    if (classes instanceof Tuple tuple) {
      for (Value member : tuple.items()) {
        if (!isPlain(member)) {
          return false;
        }
      }
      return true;
    }
    if (classes instanceof Type type) {
      return type.type() == Type.TYPE;
    }
    return classes.type().lookup("__instancecheck__") == null; // refused by the question itself
  }

  private static Value isSubclass(Context context, Value[] a) {
    if (a[1] instanceof Tuple) {
      throw NeedsPython.SIGNAL;
    }
    if (!(a[0] instanceof Type type)) {
      throw Exceptions.typeError("issubclass() arg 1 must be a class");
    }
    if (a[1] instanceof UnionType union) {
      return context.twin("issubclass").call(context, new Value[] {type, union.args()}, null);
    }
    if (a[1] instanceof Type other && other.type() == Type.TYPE) {
      return Bool.of(type.isSubclass(other));
    }
    return ask(context, "__subclasscheck__", a[1], a[0], SUBCLASS_ERROR);
  }

  private static Value ask(
      Context context, String method, Value classes, Value object, String error) {
    Value check = classes.type().lookup(method);
    if (check == null) {
      throw Exceptions.typeError(error);
    }
    if (classes instanceof Type type && check == Type.TYPE.lookup(method)) {
      Type subject = method.equals("__instancecheck__") ? object.type() : (Type) object;
      return Bool.of(subject.isSubclass(type));
    }
    Judged then = new Judged();
    context.push(then);
    return then.settle(
        context, Operations.callMethod(context, check, classes, new Value[] {object}, null));
  }

  /** Turns the answer of a check into a bool. */
  private static final class Judged extends Continuation {
    @Override
    public Value resume(Context context, Value answer) {
      return Operations.truth(context, answer);
    }
  }
}
