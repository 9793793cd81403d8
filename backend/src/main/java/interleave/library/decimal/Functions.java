package interleave.library.decimal;

import interleave.library.decimal.DecimalContext.OfOne;
import interleave.library.decimal.DecimalContext.OfTwo;
import interleave.library.decimal.DecimalMethods.Question;
import java.util.Map;
import java.util.TreeMap;

/** The functions that are methods both of numbers and of contexts, by name. */
final class Functions {
  static final Map<String, OfOne> OF_ONE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("exp", Transcendental::exp),
              Map.entry("ln", Transcendental::ln),
              Map.entry("log10", Transcendental::log10),
              Map.entry("logb", Quantum::logb),
              Map.entry("logical_invert", RowsOfDigits::invert),
              Map.entry("next_minus", Neighbours::minus),
              Map.entry("next_plus", Neighbours::plus),
              Map.entry("normalize", Quantum::normalize),
              Map.entry("sqrt", Root::sqrt)));

  static final Map<String, OfTwo> OF_TWO =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("compare", Ordering::compare),
              Map.entry("compare_signal", Ordering::compareSignal),
              Map.entry("logical_and", RowsOfDigits::and),
              Map.entry("logical_or", RowsOfDigits::or),
              Map.entry("logical_xor", RowsOfDigits::xor),
              Map.entry("max", Ordering::max),
              Map.entry("max_mag", Ordering::maxOfSizes),
              Map.entry("min", Ordering::min),
              Map.entry("min_mag", Ordering::minOfSizes),
              Map.entry("next_toward", Neighbours::toward),
              Map.entry("remainder_near", Division::remainderNear),
              Map.entry("rotate", RowsOfDigits::rotate),
              Map.entry("scaleb", Quantum::scaleb),
              Map.entry("shift", RowsOfDigits::shift)));

  static final Map<String, Question> QUESTIONS =
      new TreeMap<>(
          Map.of(
              "is_canonical", a -> true,
              "is_finite", Decimal::isFinite,
              "is_infinite", Decimal::isInfinite,
              "is_nan", Decimal::isNan,
              "is_qnan", a -> a.isNan() && !a.isSignaling(),
              "is_signed", a -> a.negative,
              "is_snan", Decimal::isSignaling,
              "is_zero", Decimal::isZero));

  private Functions() {}

  /** Whether a number is finite, not zero, and normal or else subnormal. */
  static boolean isNormal(Decimal a, Rules rules, boolean normal) {
    return a.isFinite() && !a.isZero() && a.adjusted() >= rules.emin == normal;
  }

  /** {@code number_class}. */
  static String numberClass(Decimal a, Rules rules) {
    if (a.isNan()) {
      return a.isSignaling() ? "sNaN" : "NaN";
    }
    String sign = a.negative ? "-" : "+";
    if (a.isInfinite()) {
      return sign + "Infinity";
    }
    return sign + (a.isZero() ? "Zero" : a.adjusted() < rules.emin ? "Subnormal" : "Normal");
  }
}
