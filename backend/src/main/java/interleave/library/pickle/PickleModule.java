package interleave.library.pickle;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.Pickle;
import interleave.machine.ThreadState;
import interleave.machine.Unpicklable;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.BoundMethod;
import interleave.machine.value.Bytes;
import interleave.machine.value.Context;
import interleave.machine.value.Float;
import interleave.machine.value.Frame;
import interleave.machine.value.Instance;
import interleave.machine.value.Int;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.nio.ByteBuffer;

/** The table of module {@code _pickle}: what frozen {@code pickle} asks of the machine. */
public final class PickleModule {
  private PickleModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(Pickle.PICKLE_ERROR)
        .type(Pickle.PICKLING_ERROR)
        .type(Pickle.UNPICKLING_ERROR)
        .function("method_of(cls, name, /)", PickleModule::methodOf)
        .function("own_names(object, /)", PickleModule::ownNames)
        .function("bound_to(function, /)", PickleModule::boundTo)
        .function("frames()", (c, a) -> frames(c))
        .function("unpicklable(object, /)", PickleModule::unpicklable)
        .function("double_bytes(number, /)", PickleModule::doubleBytes)
        .function("bytes_double(data, /)", PickleModule::bytesDouble);
  }

  /** What a class or one of its bases has under a name, unbound; None where nothing. */
  private static Value methodOf(Context context, Value[] a) {
    return Arguments.orNone(((Type) a[0]).lookup(a[1].str()));
  }

  /** The attributes an object itself has, or None for one that cannot have any. */
  private static Value ownNames(Context context, Value[] a) {
    return a[0] instanceof Instance object ? object.attributes() : None.NONE;
  }

  /** What a method is bound to; None for a function. */
  private static Value boundTo(Context context, Value[] a) {
    return a[0] instanceof BoundMethod method ? method.self() : None.NONE;
  }

  /** How many frames of the program are on the stack. */
  private static Value frames(Context context) {
    int count = 0;
    for (Frame frame = context.top(); frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python && !python.code.isLibrary()) {
        count++;
      }
    }
    return Int.of(count);
  }

  /** The class named by the TypeError for an object, or None. */
  private static Value unpicklable(Context context, Value[] a) {
    return a[0] instanceof Unpicklable object ? Str.of(object.unpicklablePart()) : None.NONE;
  }

  /** The eight bytes of a float, the highest first. */
  private static Value doubleBytes(Context context, Value[] a) {
    return Bytes.of(ByteBuffer.allocate(8).putDouble(Arguments.real(a[0])).array());
  }

  private static Value bytesDouble(Context context, Value[] a) {
    return Float.of(ByteBuffer.wrap(((Bytes) a[0].unwrap()).toArray()).getDouble());
  }
}
