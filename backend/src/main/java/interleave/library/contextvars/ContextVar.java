package interleave.library.contextvars;

import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Exceptions;
import interleave.machine.value.GenericAlias;
import interleave.machine.value.Identity;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code contextvars.ContextVar}: a variable with a value for each context. */
public final class ContextVar extends Value {
  /** {@code _contextvars.ContextVar}. */
  public static final Type TYPE = Type.builtin("ContextVar", ContextVar::define);

  private final String name;
  private final Value preset;

  private ContextVar(String name, Value preset) {
    this.name = name;
    this.preset = preset;
  }

  private static void define(TypeTable table) {
    table
        .module("_contextvars")
        .notSubclassable()
        .constructor(ContextVar::construct)
        .attribute("name", v -> Str.of(((ContextVar) v).name))
        .method("get(self, default=, /)", (c, a) -> self(a).get(c, a[1]))
        .method("set(self, value, /)", (c, a) -> self(a).set(c, a[1]))
        .method("reset(self, token, /)", (c, a) -> self(a).reset(c, a[1]))
        .classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]));
  }

  /** A variable without a default. */
  public static ContextVar named(String name) {
    return new ContextVar(name, null);
  }

  private static ContextVar self(Value[] args) {
    return (ContextVar) args[0];
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value preset = null;
    int positional = args.length - (keywords == null ? 0 : keywords.length);
    for (int i = 0; keywords != null && i < keywords.length; i++) {
      if (!keywords[i].equals("default")) {
        throw Exceptions.typeError(
            "'" + keywords[i] + "' is an invalid keyword argument for ContextVar()");
      }
      preset = args[positional + i];
    }
    if (positional != 1) {
      throw Exceptions.typeError(
          "ContextVar() takes exactly 1 positional argument (" + positional + " given)");
    }
    String name = Str.text(args[0]);
    if (name == null) {
      throw Exceptions.typeError("context variable name must be a str");
    }
    return new ContextVar(name, preset);
  }

  private Value get(Context context, Value fallback) {
    Value value = Variables.current(ThreadState.of(context)).get(this);
    if (value == null) {
      value = fallback == null ? preset : fallback;
    }
    if (value == null) {
      throw Exceptions.of(Exceptions.LOOKUP_ERROR, this);
    }
    return value;
  }

  private Value set(Context context, Value value) {
    Variables variables = Variables.current(ThreadState.of(context));
    Token token = new Token(variables, this, variables.get(this));
    variables.set(this, value);
    return token;
  }

  private Value reset(Context context, Value token) {
    if (!(token instanceof Token given)) {
      throw Exceptions.typeError("expected an instance of Token, got " + token.repr());
    }
    return given.use(this, Variables.current(ThreadState.of(context)));
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    String text = "<ContextVar name=" + Str.of(name).repr();
    if (preset != null) {
      text += " default=" + preset.repr();
    }
    return text + " at " + Identity.address(this) + ">";
  }
}
