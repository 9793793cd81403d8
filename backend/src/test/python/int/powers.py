"""Powers of ints stay ints unless the exponent is negative."""

print(2**10, (-2)**3, 0**0, 2**-2, (-1)**1000001, 7**40)  # prints: 1024 -8 1 0.25 -1 6366805760909027985741435139224001
print(pow(3, 100, 7), pow(3, -1, 7), pow(2, 5, -3))  # prints: 4 5 -1
try:
    0**-1
except ZeroDivisionError as e:
    print(e)  # prints: 0.0 cannot be raised to a negative power
