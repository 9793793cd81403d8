print(pow(2, 10), pow(2, -1), pow(3, 4, 5), pow(3, -1, 7))  # prints: 1024 0.5 1 5
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2))  # prints: (3, 1) (-4, 1) (3.0, 1.5)
try:
    divmod(1, 0)
except ZeroDivisionError as e:
    print(e)  # prints: integer division or modulo by zero
try:
    pow("a", 2)
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for ** or pow(): 'str' and 'int'
try:
    divmod("a", 1)
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for divmod(): 'str' and 'int'
