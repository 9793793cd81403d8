package interleave.library.decimal;

import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** The table of module {@code _decimal}. */
public final class DecimalModule {
  private static final String[] LOCAL_SETTINGS = {
    "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"
  };

  private DecimalModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table =
        new ModuleTable(module)
            .type(Decimal.TYPE)
            .type(DecimalContext.TYPE)
            .constant("DefaultContext", Contexts.standard(thread))
            .constant("BasicContext", Contexts.basic(thread))
            .constant("ExtendedContext", Contexts.extended(thread))
            .constant("MAX_PREC", Int.of(Rules.MAX))
            .constant("MAX_EMAX", Int.of(Rules.MAX))
            .constant("MIN_EMIN", Int.of(-Rules.MAX))
            .constant("MIN_ETINY", Int.of(Rules.MIN_ETINY))
            .constant("HAVE_THREADS", Bool.TRUE)
            .constant("HAVE_CONTEXTVAR", Bool.TRUE)
            .type(Signal.EXCEPTION)
            .function("parts(number, /)", (c, a) -> Parts.write(DecimalMethods.self(a[0])))
            .function("getcontext()", (c, a) -> Contexts.current(ThreadState.of(c)))
            .function("setcontext(context, /)", DecimalModule::setContext)
            .function("localcontext(ctx=, **kwargs)", DecimalModule::localContext);
    for (Rounding rounding : Rounding.values()) {
      table.constant(rounding.name(), Str.of(rounding.name()));
    }
    for (Signal signal : Signal.values()) {
      table.type(signal.type());
    }
    Signal.CONDITIONS.values().forEach(table::type);
  }

  private static Value setContext(Context c, Value[] a) {
    if (!(a[0] instanceof DecimalContext context)) {
      throw Exceptions.typeError("argument must be a context");
    }
    Contexts.set(ThreadState.of(c), context);
    return None.NONE;
  }

  private static Value localContext(Context c, Value[] a) {
    DecimalContext outer = Contexts.current(ThreadState.of(c));
    DecimalContext inner = Conversions.context(a[0]).copy();
    Dict changes = (Dict) a[1];
    for (String setting : LOCAL_SETTINGS) {
      Value value = changes.remove(Str.of(setting));
      if (value != null && value != None.NONE) {
        ContextMethods.set(inner, setting, value);
      }
    }
    if (changes.length() > 0) {
      Value other = changes.iterator().next(c);
      throw Exceptions.typeError(
          "'" + other.str() + "' is an invalid keyword argument for this function");
    }
    return new LocalContext(inner, outer);
  }
}
