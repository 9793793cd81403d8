package interleave.library.decimal;

import interleave.library.Arguments;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Signature;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** The table of {@code Context}: its settings. */
final class ContextMethods {
  private static final String[] SETTINGS = {
    "prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"
  };
  private static final Signature SIGNATURE =
      Signature.parse("Context(prec=, rounding=, Emin=, Emax=, capitals=, clamp=, flags=, traps=)");

  private ContextMethods() {}

  static void define(TypeTable table) {
    table
        .module("decimal")
        .namedWithModule()
        .notSubclassable()
        .constructor(ContextMethods::construct)
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .method("Etiny(self, /)", (c, a) -> Int.of(self(a[0]).rules().etiny()))
        .method("Etop(self, /)", (c, a) -> Int.of(self(a[0]).rules().etop()))
        .method("copy(self, /)", (c, a) -> self(a[0]).copy())
        .method("__copy__(self, /)", (c, a) -> self(a[0]).copy())
        .method("__reduce__(self, /)", (c, a) -> reduce(self(a[0])))
        .method(
            "clear_flags(self, /)",
            (c, a) -> {
              self(a[0]).setFlags(0);
              return None.NONE;
            })
        .method(
            "clear_traps(self, /)",
            (c, a) -> {
              self(a[0]).setTraps(0);
              return None.NONE;
            });
    for (String setting : SETTINGS) {
      table.attribute(
          setting, c -> get(self(c), setting), (c, value) -> change(self(c), setting, value));
    }
    ContextFunctions.define(table);
  }

  static DecimalContext self(Value value) {
    return (DecimalContext) value;
  }

  private static Value construct(
      interleave.machine.value.Context c, Type type, Value[] args, String[] keywords) {
    Value[] bound = SIGNATURE.bind(args, keywords);
    DecimalContext context = Contexts.standard(interleave.machine.ThreadState.of(c)).fresh();
    for (int i = 0; i < SETTINGS.length; i++) {
      if (!Arguments.absent(bound[i])) {
        set(context, SETTINGS[i], bound[i]);
      }
    }
    return context;
  }

  private static Value reduce(DecimalContext context) {
    Value[] settings = new Value[SETTINGS.length];
    for (int i = 0; i < settings.length; i++) {
      settings[i] = get(context, SETTINGS[i]);
    }
    settings[6] = signals(context.flags());
    settings[7] = signals(context.traps());
    return Tuple.of(DecimalContext.TYPE, Tuple.of(settings));
  }

  private static List signals(int conditions) {
    List list = new List();
    for (Signal signal : Signal.values()) {
      if ((conditions & signal.bits()) != 0) {
        list.add(signal.type());
      }
    }
    return list;
  }

  private static Value get(DecimalContext context, String setting) {
    Rules rules = context.rules();
    return switch (setting) {
      case "prec" -> Int.of(rules.prec);
      case "rounding" -> Str.of(rules.rounding.name());
      case "Emin" -> Int.of(rules.emin);
      case "Emax" -> Int.of(rules.emax);
      case "capitals" -> Int.of(context.capitals() ? 1 : 0);
      case "clamp" -> Int.of(rules.clamp ? 1 : 0);
      default -> new SignalDict(context, setting.equals("traps"));
    };
  }

  private static void change(DecimalContext context, String setting, Value value) {
    if (value == null) {
      throw Exceptions.attributeError("context attributes cannot be deleted", context, setting);
    }
    if (setting.equals("flags")) {
      context.setFlags(SignalDict.read(value));
    } else if (setting.equals("traps")) {
      context.setTraps(SignalDict.read(value));
    } else {
      set(context, setting, value);
    }
  }

  /** Sets what a constructor's argument says: signals may come as a list. */
  static void set(DecimalContext context, String setting, Value value) {
    Rules rules = context.rules();
    switch (setting) {
      case "prec" -> rules.prec = within(value, 1, Rules.MAX, "prec is [1, MAX_PREC]");
      case "rounding" -> rules.rounding = DecimalFunctions.rounding(value);
      case "Emin" -> rules.emin = within(value, -Rules.MAX, 0, "Emin is [MIN_EMIN, 0]");
      case "Emax" -> rules.emax = within(value, 0, Rules.MAX, "Emax is [0, MAX_EMAX]");
      case "capitals" -> context.setCapitals(flag(value, setting));
      case "clamp" -> rules.clamp = flag(value, setting);
      case "flags" -> context.setFlags(conditions(value));
      default -> context.setTraps(conditions(value));
    }
  }

  private static int conditions(Value value) {
    if (!(value.unwrap() instanceof List list)) {
      return SignalDict.read(value);
    }
    int conditions = 0;
    for (int i = 0; i < list.size(); i++) {
      conditions |= Signal.of(list.get(i)).bits();
    }
    return conditions;
  }

  private static long number(Value value) {
    Integral number = Integral.of(value);
    if (number == null) {
      throw Exceptions.typeError("an integer is required");
    }
    return number.clampedLong();
  }

  private static long within(Value value, long least, long most, String range) {
    long number = number(value);
    if (number < least || number > most) {
      throw Exceptions.valueError("valid range for " + range);
    }
    return number;
  }

  private static boolean flag(Value value, String setting) {
    long number = number(value);
    if (number != 0 && number != 1) {
      throw Exceptions.valueError("valid values for " + setting + " are 0 or 1");
    }
    return number == 1;
  }
}
