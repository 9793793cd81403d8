from fractions import Fraction

a, b = Fraction(1, 3), Fraction(1, 6)
print(a + b, a - b, a * b, a / b)  # prints: 1/2 1/6 1/18 2
print(a + 1, 2 * a, 1 / a, a + 0.5)  # prints: 4/3 2/3 3 0.8333333333333333
print(Fraction(7, 2) // 1, Fraction(7, 2) % 1, divmod(Fraction(-7, 2), 2))  # prints: 3 1/2 (-2, Fraction(1, 2))
print(a**2, a**-2, Fraction(-2, 3) ** -1, Fraction(1, 4) ** 0.5)  # prints: 1/9 9 -3/2 0.5
print(2 ** Fraction(1, 2), 2 ** Fraction(3))  # prints: 1.4142135623730951 8
print(sum([Fraction(1, 10)] * 10) == 1, sum([0.1] * 10) == 1)  # prints: True False
print(-a, abs(Fraction(-1, 2)), +a, bool(Fraction(0)))  # prints: -1/3 1/2 1/3 False
try:
    a / 0
except ZeroDivisionError as e:
    print(e)  # prints: Fraction(1, 0)
