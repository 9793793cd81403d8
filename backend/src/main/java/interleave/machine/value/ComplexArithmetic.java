package interleave.machine.value;

/** Quotients and powers of complex numbers, computed as CPython does (complexobject.c). */
final class ComplexArithmetic {
  /** Whole exponents up to it are multiplied out. */
  private static final int MOST_FACTORS = 100;

  private ComplexArithmetic() {}

  /** {@code a * b}. */
  static Complex product(Complex a, Complex b) {
    return new Complex(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);
  }

  /** {@code a / b}: the larger part of the divisor is divided by first. */
  static Complex quotient(Complex a, Complex b) {
    if (b.real == 0 && b.imag == 0) {
      throw Exceptions.zeroDivision("complex division by zero");
    }
    if (Math.abs(b.real) >= Math.abs(b.imag)) {
      double ratio = b.imag / b.real;
      double divisor = b.real + b.imag * ratio;
      return new Complex((a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor);
    }
    double ratio = b.real / b.imag;
    double divisor = b.real * ratio + b.imag;
    return new Complex((a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor);
  }

  /** {@code a ** b}. */
  static Complex power(Complex a, Complex b) {
    boolean zero = a.real == 0 && a.imag == 0;
    if (zero && (b.real < 0 || b.imag != 0)) {
      throw Exceptions.zeroDivision("0.0 to a negative or complex power");
    }
    boolean whole = b.imag == 0 && b.real == Math.rint(b.real);
    Complex result =
        whole && Math.abs(b.real) <= MOST_FACTORS
            ? whole(a, (int) b.real)
            : zero ? new Complex(0, 0) : polar(a, b);
    if (Double.isInfinite(result.real) || Double.isInfinite(result.imag)) {
      throw Exceptions.overflowError("complex exponentiation");
    }
    return result;
  }

  private static Complex whole(Complex base, int exponent) {
    Complex one = new Complex(1, 0);
    Complex result = one;
    Complex square = base;
    for (int left = Math.abs(exponent); left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result = product(result, square);
      }
      square = product(square, square);
    }
    return exponent > 0 ? result : quotient(one, result);
  }

  private static Complex polar(Complex a, Complex b) {
    double size = Math.hypot(a.real, a.imag);
    double length = Math.pow(size, b.real);
    double angle = Math.atan2(a.imag, a.real);
    double phase = angle * b.real;
    if (b.imag != 0) {
      length /= Math.exp(angle * b.imag);
      phase += b.imag * Math.log(size);
    }
    return new Complex(length * Math.cos(phase), length * Math.sin(phase));
  }
}
