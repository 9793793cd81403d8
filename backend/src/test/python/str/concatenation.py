"""+ and * of strings, and their errors."""

print("a" + "b", "ab" * 3, 2 * "x", "ab" * 0, "ab" * -1)  # prints: ab ababab xx  
try:
    "a" + 1
except TypeError as e:
    print(e)  # prints: can only concatenate str (not "int") to str
try:
    1 + "a"
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +: 'int' and 'str'
try:
    "a" * "b"
except TypeError as e:
    print(e)  # prints: can't multiply sequence by non-int of type 'str'
try:
    "a" * 1.5
except TypeError as e:
    print(e)  # prints: can't multiply sequence by non-int of type 'float'
