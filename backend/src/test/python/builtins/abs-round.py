print(abs(-3), abs(-2.5), abs(True))  # prints: 3 2.5 1
print(round(2.5), round(3.5), round(-2.5))  # prints: 2 4 -2
print(round(2.675, 2), round(1234, -2), round(1.5, 0))  # prints: 2.67 1200 2.0
try:
    round("a")
except TypeError as e:
    print(e)  # prints: type str doesn't define __round__ method
try:
    abs("a")
except TypeError as e:
    print(e)  # prints: bad operand type for abs(): 'str'
