package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.value.ClassCreation;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Namespace;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** Waits for a class body that is being run, and makes the class. */
final class ClassBody extends Continuation {
  private final String name;
  private final Value[] bases;
  private final Dict keywords;
  private final Namespace names;
  private Cell cell;
  private boolean bodyRun;

  ClassBody(String name, Value[] bases, Dict keywords, Namespace names) {
    this.name = name;
    this.bases = bases;
    this.keywords = keywords;
    this.names = names;
  }

  @Override
  public Value resume(Context context, Value result) {
    if (bodyRun) {
      if (cell != null && cell.value == null) {
        cell.value = result;
      }
      return result;
    }
    bodyRun = true;
    cell = result instanceof Cell own ? own : null;
    context.push(this);
    return settle(context, create(context));
  }

  private Value create(Context context) {
    Value[] types = ClassCreation.resolveBases(context, bases);
    if (types != bases) {
      names.set("__orig_bases__", Tuple.of(bases));
    }
    Value explicit = keywords.get(Str.of("metaclass"));
    if (explicit != null) {
      keywords.remove(Str.of("metaclass"));
    }
    Type metatype = ClassCreation.metatype(explicit, types);
    boolean plain =
        metatype.isSubclass(Type.TYPE) && metatype.lookup("__new__") == Type.OBJECT.own("__new__");
    if (plain) {
      Type made = ClassCreation.make(name, types, metatype, names.bound());
      if (cell != null) {
        cell.value = made;
      }
      return ClassCreation.announce(context, made, keywords);
    }
    Dict attributes = new Dict();
    names.bound().forEach((key, value) -> attributes.put(Str.of(key), value));
    Value[] args = new Value[3 + keywords.size()];
    args[0] = Str.of(name);
    args[1] = Tuple.of(types);
    args[2] = attributes;
    String[] words = keywords.size() == 0 ? null : new String[keywords.size()];
    int at = 0;
    for (int place = keywords.next(0); place < keywords.end(); place = keywords.next(place + 1)) {
      words[at] = keywords.keyAt(place).str();
      args[3 + at++] = keywords.valueAt(place);
    }
    return metatype.call(context, args, words);
  }
}
