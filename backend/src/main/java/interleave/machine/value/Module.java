package interleave.machine.value;

import java.util.Set;

/** A module: a name and a namespace. */
public final class Module extends Value {
  /** {@code module}. */
  public static final Type TYPE = Type.builtin("module", Module::define);

  private static final Signature SIGNATURE = Signature.parse("module(name, doc=)");

  /** Modules of CPython's library that are part of its interpreter. */
  private static final Set<String> FROZEN = Set.of("abc", "io", "os");

  private final String name;
  private final Namespace namespace;
  private final boolean program;
  private Set<String> reserved = Set.of();

  /**
   * An empty module.
   *
   * @param program whether it is the program's own text rather than a library module
   * @param builtins the built-in names, null for the module of these itself
   */
  public Module(String name, boolean program, Namespace builtins) {
    this.name = name;
    this.program = program;
    this.namespace = new Namespace(builtins);
    namespace.set("__name__", Str.of(name));
    namespace.set("__doc__", None.NONE);
  }

  private static void define(TypeTable table) {
    table.attribute("__dict__", m -> ((Module) m).namespace.dict()).constructor(Module::construct);
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    String name = StrMethods.argument(bound[0], "module() argument 'name' must be str, not ");
    Module made = new Module(name, true, null);
    made.namespace.set("__doc__", bound[1] == null ? None.NONE : bound[1]);
    return made;
  }

  /** {@code __name__} as it was made. */
  public String name() {
    return name;
  }

  /** Whether it is the program's own text. */
  public boolean isProgram() {
    return program;
  }

  /** Its names. */
  public Namespace namespace() {
    return namespace;
  }

  /** Says which names CPython has in this module: asking for one that is missing is refused. */
  public void reserve(Set<String> names) {
    reserved = names;
  }

  /**
   * Refuses a missing name that CPython has.
   *
   * @throws UnsupportedOperation for such a name
   */
  void refuseReserved(String attribute) {
    if (reserved.contains(attribute)) {
      throw new UnsupportedOperation(name + "." + attribute);
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    Value file = namespace.get("__file__");
    String origin =
        FROZEN.contains(name) && !program
            ? " (frozen)"
            : file != null ? " from " + file.repr() : program ? "" : " (built-in)";
    return "<module '" + name + "'" + origin + ">";
  }
}
