"""Each operator words its own error."""

for op in ("1 / 0", "1 // 0", "1 % 0"):
    pass
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)  # prints: division by zero
try:
    1 // 0
except ZeroDivisionError as e:
    print(e)  # prints: integer division or modulo by zero
try:
    1 % 0
except ZeroDivisionError as e:
    print(e)  # prints: integer modulo by zero
try:
    divmod(1, 0)
except ZeroDivisionError as e:
    print(e)  # prints: integer division or modulo by zero
