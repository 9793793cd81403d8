package interleave.machine.value;

/** A real number that is neither int nor float but stands for one where that is asked for. */
public interface RealNumber {
  /** What {@code __float__} gives. */
  double toDouble();

  /** What {@code __int__} gives: the whole part. */
  Integral toInt();
}
