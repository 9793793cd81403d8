package interleave.machine;

import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Module;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;

/**
 * The frozen Python twin of a native function: found in module {@code _twins}, which is imported by
 * the first call.
 */
final class Twin extends Value {
  private static final String MODULE = "_twins";
  private static final Type TYPE = Type.builtin("twin", TypeTable::notSubclassable);

  private final String qualifiedName;

  Twin(String qualifiedName) {
    this.qualifiedName = qualifiedName;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    Call call = new Call(qualifiedName, args, keywords);
    context.push(call);
    return call.settle(context, context.importModule(MODULE));
  }

  private static final class Call extends Continuation {
    private final String qualifiedName;
    private final Value[] args;
    private final String[] keywords;

    Call(String qualifiedName, Value[] args, String[] keywords) {
      this.qualifiedName = qualifiedName;
      this.args = args;
      this.keywords = keywords;
    }

    @Override
    public Value resume(Context context, Value module) {
      Value twin = ((Module) module).namespace().get(qualifiedName.replace('.', '_'));
      if (twin == null) {
        throw new UnsupportedOperation(
            qualifiedName + "() of an object whose class defines this behaviour in Python");
      }
      return twin.call(context, args, keywords);
    }
  }
}
