"""Very long numbers are not turned into decimal text."""

try:
    str(10**5000)
except ValueError as e:
    print(e)  # prints: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
try:
    int("9" * 5000)
except ValueError as e:
    print(e)  # prints: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
print(hex(16**30), len(str(10**4299)))  # prints: 0x1000000000000000000000000000000 4300
