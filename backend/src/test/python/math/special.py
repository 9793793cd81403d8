import math

print(math.gamma(5), math.gamma(0.5), math.lgamma(100))  # prints: 24.0 1.7724538509055159 359.1342053695754
print(math.erf(0.5), math.erfc(2), math.erf(-7))  # prints: 0.5204998778130465 0.004677734981047265 -1.0
print(math.asinh(1), math.acosh(2), math.atanh(0.5))  # prints: 0.881373587019543 1.3169578969248166 0.5493061443340548
for action in (lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.acosh(0), lambda: math.atanh(1)):
    try:
        print(action())
    except (ValueError, OverflowError) as e:
        print(e)
# prints: math domain error
# prints: math range error
# prints: math domain error
# prints: math domain error
