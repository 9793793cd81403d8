import time

try:
    time.sleep(-1)
except ValueError as e:
    print(e)  # prints: sleep length must be non-negative
try:
    time.sleep("1")
except TypeError as e:
    print(e)  # prints: 'str' object cannot be interpreted as an integer
try:
    time.sleep(float("nan"))
except ValueError as e:
    print(e)  # prints: Invalid value NaN (not a number)
