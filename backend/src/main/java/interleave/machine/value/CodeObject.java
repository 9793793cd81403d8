package interleave.machine.value;

/** {@code __code__} and {@code f_code}: what can be asked of compiled code (inspect's table). */
public final class CodeObject extends Value {
  private static final Type TYPE = Type.builtin("code", CodeObject::define);

  private static final String[] REFUSED = {
    "co_code",
    "co_consts",
    "co_names",
    "co_stacksize",
    "co_nlocals",
    "co_lnotab",
    "co_cellvars",
    "co_linetable",
    "co_exceptiontable",
    "co_lines",
    "co_positions",
    "replace"
  };

  private final String name;
  private final String fileName;
  private final Facts facts;

  /**
   * What is known of code that can be called or is being run.
   *
   * @param firstLine 1-based
   * @param positional how many parameters can be given by position
   * @param positionalOnly how many of these only so
   * @param keywordOnly how many only by keyword
   * @param flags {@code co_flags}
   * @param localNames parameters, then other variables, without those in cells
   * @param freeNames variables of the functions around it
   */
  public record Facts(
      String qualifiedName,
      int firstLine,
      int positional,
      int positionalOnly,
      int keywordOnly,
      int flags,
      Tuple localNames,
      Tuple freeNames) {}

  /**
   * Code.
   *
   * @param facts null where only the place is known: then asking for any of them is refused
   */
  public CodeObject(String name, String fileName, Facts facts) {
    this.name = name;
    this.fileName = fileName;
    this.facts = facts;
  }

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("co_name", c -> Str.of(self(c).name))
        .attribute("co_filename", c -> Str.of(self(c).fileName))
        .attribute("co_qualname", c -> Str.of(facts(c).qualifiedName()))
        .attribute("co_firstlineno", c -> Int.of(facts(c).firstLine()))
        .attribute("co_argcount", c -> Int.of(facts(c).positional()))
        .attribute("co_posonlyargcount", c -> Int.of(facts(c).positionalOnly()))
        .attribute("co_kwonlyargcount", c -> Int.of(facts(c).keywordOnly()))
        .attribute("co_flags", c -> Int.of(facts(c).flags()))
        .attribute("co_varnames", c -> facts(c).localNames())
        .attribute("co_freevars", c -> facts(c).freeNames());
    for (String refused : REFUSED) {
      table.attribute(refused, c -> refuse(refused));
    }
  }

  private static CodeObject self(Value value) {
    return (CodeObject) value;
  }

  private static Facts facts(Value value) {
    Facts facts = self(value).facts;
    if (facts == null) {
      throw new UnsupportedOperation("this attribute of a code object from a traceback");
    }
    return facts;
  }

  private static Value refuse(String attribute) {
    throw new UnsupportedOperation(attribute + " of code objects");
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    String line = facts == null ? "?" : String.valueOf(facts.firstLine());
    return "<code object "
        + name
        + " at "
        + Identity.address(this)
        + ", file \""
        + fileName
        + "\", line "
        + line
        + ">";
  }
}
