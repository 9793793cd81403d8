package interleave.machine.frame;

import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Collection;

/** What {@code function.__code__} shows of a function's code. */
public final class CodeObject extends Value {
  private static final Type TYPE = Type.builtin("code", CodeObject::define);

  private final Code code;

  CodeObject(Code code) {
    this.code = code;
  }

  private static Code code(Value value) {
    return ((CodeObject) value).code;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("co_name", c -> Str.of(code(c).name()))
        .attribute("co_qualname", c -> Str.of(code(c).qualifiedName()))
        .attribute("co_filename", c -> Str.of(code(c).fileName()))
        .attribute("co_firstlineno", c -> Int.of(code(c).firstLine()))
        .attribute("co_argcount", c -> Int.of(code(c).parameters().positional()))
        .attribute("co_posonlyargcount", c -> Int.of(code(c).parameters().positionalOnly()))
        .attribute("co_kwonlyargcount", c -> Int.of(code(c).parameters().keywordOnly()))
        .attribute("co_freevars", c -> names(code(c).freeNames()));
  }

  private static Tuple names(Collection<String> names) {
    return Tuple.of(names.stream().map(Str::of).toArray(Value[]::new));
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (op != Comparison.EQ && op != Comparison.NE || !(other instanceof CodeObject that)) {
      return null;
    }
    return Bool.of((code == that.code) == (op == Comparison.EQ));
  }

  @Override
  public long hash() {
    return code.firstLine();
  }

  @Override
  public String repr() {
    return "<code object "
        + code.name()
        + " at "
        + Identity.address(this)
        + ", file \""
        + code.fileName()
        + "\", line "
        + code.firstLine()
        + ">";
  }
}
