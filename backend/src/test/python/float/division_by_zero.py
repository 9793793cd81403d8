"""Messages of float division."""

try:
    1.0 / 0
except ZeroDivisionError as e:
    print(e)  # prints: float division by zero
try:
    1.0 // 0
except ZeroDivisionError as e:
    print(e)  # prints: float floor division by zero
try:
    1.0 % 0
except ZeroDivisionError as e:
    print(e)  # prints: float modulo
