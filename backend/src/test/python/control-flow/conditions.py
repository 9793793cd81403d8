def f(a, b):
    if a and b:
        return "both"
    elif a or b:
        return "one"
    else:
        return "none"


print(f(1, 1), f(1, 0), f(0, 1), f(0, 0))  # prints: both one one none
print(1 and 0 or 5, 0 or "" or None, 1 and 2 and 3, not 1, not [])  # prints: 5 None 3 False True
print("a" if 0 else "b" if "" else "c")  # prints: c
x = 5
print(0 < x < 10, 0 < x > 10, 1 < 2 < 3 < 4 < 5, 1 == 1.0 != 2)  # prints: True False True True
print(x is x, x is not None, 3 in [1, 2, 3], 3 not in (1,))  # prints: True True True True
y = x and x + 1
x = x or 7
print(x, y)  # prints: 5 6
if not (x and not y or False):
    print("odd")  # prints: odd
else:
    print("even")
