package interleave.library.contextvars;

import interleave.machine.value.Exceptions;
import interleave.machine.value.GenericAlias;
import interleave.machine.value.Identity;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code contextvars.Token}: what a variable was before it was set. */
public final class Token extends Value {
  /** {@code _contextvars.Token}. */
  public static final Type TYPE = Type.builtin("Token", Token::define);

  private final Variables variables;
  private final ContextVar variable;
  private final Value before;
  private boolean used;

  Token(Variables variables, ContextVar variable, Value before) {
    this.variables = variables;
    this.variable = variable;
    this.before = before;
  }

  private static void define(TypeTable table) {
    table
        .module("_contextvars")
        .notSubclassable()
        .constant("MISSING", Missing.MISSING)
        .attribute("var", t -> ((Token) t).variable)
        .attribute("old_value", t -> ((Token) t).oldValue())
        .classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]));
  }

  private Value oldValue() {
    return before == null ? Missing.MISSING : before;
  }

  Value use(ContextVar forVariable, Variables current) {
    if (used) {
      throw Exceptions.runtimeError(repr() + " has already been used once");
    }
    if (variable != forVariable) {
      throw Exceptions.valueError(repr() + " was created by a different ContextVar");
    }
    if (variables != current) {
      throw Exceptions.valueError(repr() + " was created in a different Context");
    }
    used = true;
    if (before == null) {
      current.remove(variable);
    } else {
      current.set(variable, before);
    }
    return None.NONE;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<Token"
        + (used ? " used" : "")
        + " var="
        + variable.repr()
        + " at "
        + Identity.address(this)
        + ">";
  }

  /** {@code Token.MISSING}. */
  static final class Missing extends Value {
    static final Missing MISSING = new Missing();
    private static final Type TYPE = Type.builtin("Token.MISSING", TypeTable::notSubclassable);

    @Override
    public Type type() {
      return TYPE;
    }

    @Override
    public String repr() {
      return "<Token.MISSING>";
    }
  }
}
