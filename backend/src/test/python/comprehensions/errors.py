try:
    [x for x in 5]
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable
try:
    [undefined for x in [1]]
except NameError as e:
    print(e)  # prints: name 'undefined' is not defined
try:
    [x for x in [1]] and x
except NameError as e:
    print(e)  # prints: name 'x' is not defined
try:
    [1 / x for x in [1, 0]]
except ZeroDivisionError as e:
    print(e)  # prints: division by zero
