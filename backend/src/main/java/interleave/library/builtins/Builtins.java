package interleave.library.builtins;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.ByteArray;
import interleave.machine.value.Bytes;
import interleave.machine.value.ClassMethod;
import interleave.machine.value.Complex;
import interleave.machine.value.Dict;
import interleave.machine.value.Ellipsis;
import interleave.machine.value.Enumerate;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Filter;
import interleave.machine.value.Float;
import interleave.machine.value.FrozenSet;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.MapIterator;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.NotImplemented;
import interleave.machine.value.Property;
import interleave.machine.value.Range;
import interleave.machine.value.Reversed;
import interleave.machine.value.Set;
import interleave.machine.value.Slice;
import interleave.machine.value.StaticMethod;
import interleave.machine.value.Str;
import interleave.machine.value.Super;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Zip;

/** The table of module {@code builtins}. */
public final class Builtins {
  private static final Type[] TYPES = {
    Type.OBJECT,
    Type.TYPE,
    Int.TYPE,
    Bool.TYPE,
    Float.TYPE,
    Complex.TYPE,
    Str.TYPE,
    Bytes.TYPE,
    ByteArray.TYPE,
    List.TYPE,
    Tuple.TYPE,
    Dict.TYPE,
    Set.TYPE,
    FrozenSet.TYPE,
    Range.TYPE,
    Slice.TYPE,
    Enumerate.TYPE,
    Zip.TYPE,
    MapIterator.TYPE,
    Filter.TYPE,
    Reversed.TYPE,
    Property.TYPE,
    ClassMethod.TYPE,
    StaticMethod.TYPE,
    Super.TYPE
  };

  private Builtins() {}

  /** Fills the module; asks nothing of the thread. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table = new ModuleTable(module);
    for (Type type : TYPES) {
      table.type(type);
    }
    Exceptions.all().values().forEach(table::type);
    table
        .constant("EnvironmentError", Exceptions.OS_ERROR)
        .constant("IOError", Exceptions.OS_ERROR)
        .constant("None", None.NONE)
        .constant("True", Bool.TRUE)
        .constant("False", Bool.FALSE)
        .constant("Ellipsis", Ellipsis.ELLIPSIS)
        .constant("NotImplemented", NotImplemented.NOT_IMPLEMENTED)
        .constant("__debug__", Bool.TRUE);
    Streams.define(table);
    Numbers.define(table);
    Texts.define(table);
    Aggregates.define(table);
    Iterating.define(table);
    Reflection.define(table);
    Classes.define(table);
    Scopes.define(table);
  }
}
