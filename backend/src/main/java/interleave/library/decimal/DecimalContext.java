package interleave.library.decimal;

import interleave.machine.ThreadState;
import interleave.machine.value.Acting;
import interleave.machine.value.Context;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** A {@code decimal.Context}: how to round, what to trap, and what has happened. */
final class DecimalContext extends Value {
  /** {@code decimal.Context}. */
  static final Type TYPE = Type.builtin("Context", ContextMethods::define);

  private static final int DEFAULT_PREC = 28;
  private static final int DEFAULT_EMAX = 999_999;
  private static final int DEFAULT_TRAPS =
      Conditions.INVALID | Conditions.DIVISION_BY_ZERO | Conditions.OVERFLOW;
  private static final int BASIC_PREC = 9;
  private static final int BASIC_TRAPS = DEFAULT_TRAPS | Conditions.UNDERFLOW | Conditions.CLAMPED;

  private final Rules rules;
  private int traps;
  private int flags;
  private boolean capitals = true;

  /** An operation on one number. */
  interface OfOne {
    Decimal of(Decimal a, Rules rules);
  }

  /** An operation on two numbers. */
  interface OfTwo {
    Decimal of(Decimal a, Decimal b, Rules rules);
  }

  private DecimalContext(Rules rules, int traps) {
    this.rules = rules;
    this.traps = traps;
  }

  private static DecimalContext preset(int prec, Rounding rounding, int traps) {
    return new DecimalContext(new Rules(prec, rounding, -DEFAULT_EMAX, DEFAULT_EMAX, false), traps);
  }

  /** What {@code DefaultContext} is at first. */
  static DecimalContext standard() {
    return preset(DEFAULT_PREC, Rounding.ROUND_HALF_EVEN, DEFAULT_TRAPS);
  }

  /** What {@code BasicContext} is at first. */
  static DecimalContext basic() {
    return preset(BASIC_PREC, Rounding.ROUND_HALF_UP, BASIC_TRAPS);
  }

  /** What {@code ExtendedContext} is at first. */
  static DecimalContext extended() {
    return preset(BASIC_PREC, Rounding.ROUND_HALF_EVEN, 0);
  }

  /** The context of the thread that runs. */
  static DecimalContext current() {
    Context acting = Acting.context();
    return acting == null ? standard() : Contexts.current(ThreadState.of(acting));
  }

  DecimalContext copy() {
    DecimalContext copy = new DecimalContext(rules.copy(), traps);
    copy.flags = flags;
    copy.capitals = capitals;
    return copy;
  }

  /** As {@link #copy}, without flags. */
  DecimalContext fresh() {
    DecimalContext copy = copy();
    copy.flags = 0;
    return copy;
  }

  Rules rules() {
    return rules;
  }

  boolean capitals() {
    return capitals;
  }

  void setCapitals(boolean value) {
    capitals = value;
  }

  /** Conditions that raise, as bits of {@link Conditions}. */
  int traps() {
    return traps;
  }

  void setTraps(int conditions) {
    traps = conditions;
  }

  /** Conditions that have been met, as bits of {@link Conditions}. */
  int flags() {
    return flags;
  }

  void setFlags(int conditions) {
    flags = conditions;
  }

  /** Remembers conditions without raising anything. */
  void flag(int conditions) {
    flags |= conditions;
  }

  /** Remembers conditions and raises the exception of those that are trapped. */
  void settle(int conditions) {
    flags |= conditions;
    if ((conditions & traps) != 0) {
      throw Signal.exception(conditions & traps);
    }
  }

  /** The result of an operation by this context. */
  Decimal apply(OfOne operation, Decimal a) {
    rules.status = 0;
    Decimal result = operation.of(a, rules);
    settleStatus();
    return result;
  }

  /** The result of an operation by this context. */
  Decimal apply(OfTwo operation, Decimal a, Decimal b) {
    rules.status = 0;
    Decimal result = operation.of(a, b, rules);
    settleStatus();
    return result;
  }

  /** Settles what the rules have noted. */
  void settleStatus() {
    if (rules.status != 0) {
      settle(rules.status);
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "Context(prec="
        + rules.prec
        + ", rounding="
        + rules.rounding
        + ", Emin="
        + rules.emin
        + ", Emax="
        + rules.emax
        + ", capitals="
        + (capitals ? 1 : 0)
        + ", clamp="
        + (rules.clamp ? 1 : 0)
        + ", flags="
        + names(flags)
        + ", traps="
        + names(traps)
        + ")";
  }

  /** The signals' names, in the order of the conditions. */
  private static String names(int conditions) {
    Set<String> names = new LinkedHashSet<>();
    for (int bit = 1; bit < 1 << Conditions.COUNT; bit <<= 1) {
      if ((conditions & bit) != 0) {
        names.add(Signal.of(bit).title());
      }
    }
    return names.toString();
  }
}
