package interleave.library;

import interleave.machine.value.Exceptions;
import interleave.machine.value.Instance;
import interleave.machine.value.Iteration;
import interleave.machine.value.PyException;
import interleave.machine.value.Repr;
import interleave.machine.value.Signature;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** A tuple whose items have names too: {@code time.struct_time}, {@code sys.version_info}. */
public final class StructSequence extends Instance {
  private static final Signature SIGNATURE = Signature.parse("structseq(sequence, dict=)");

  private final String[] fields;

  private StructSequence(Type type, String[] fields, Value[] items) {
    super(type, Tuple.of(items));
    this.fields = fields;
  }

  /** A kind of these, to be made by {@link #make}. */
  public static Type type(String module, String name, String... fields) {
    return Type.builtin(name, Tuple.TYPE, table -> define(table, module, name, fields));
  }

  private static void define(TypeTable table, String module, String name, String[] fields) {
    table
        .module(module)
        .namedWithModule()
        .notSubclassable()
        .constant("n_fields", interleave.machine.value.Int.of(fields.length))
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .constructor(
            (context, type, args, keywords) -> {
              Value[] items = items(SIGNATURE.bind(args, keywords)[0]);
              if (items.length != fields.length) {
                throw Exceptions.typeError(
                    module
                        + "."
                        + name
                        + "() takes a "
                        + fields.length
                        + "-sequence ("
                        + items.length
                        + "-sequence given)");
              }
              return new StructSequence(type, fields, items.clone());
            });
    for (int i = 0; i < fields.length; i++) {
      int index = i;
      table.attribute(fields[i], s -> ((Tuple) s.unwrap()).get(index));
    }
  }

  private static Value[] items(Value sequence) {
    try {
      return Iteration.closedItems(sequence);
    } catch (PyException notIterable) {
      throw Exceptions.typeError("constructor requires a sequence");
    }
  }

  /** An object of a kind made by {@link #type}, with the same fields. */
  public static StructSequence make(Type type, String[] fields, Value... items) {
    return new StructSequence(type, fields, items);
  }

  @Override
  public String str() {
    return repr();
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder(type().fullName()).append('(');
    Value[] items = ((Tuple) unwrap()).items();
    for (int i = 0; i < items.length; i++) {
      text.append(i == 0 ? "" : ", ").append(fields[i]).append('=').append(Repr.of(items[i]));
    }
    return text.append(')').toString();
  }
}
