import timeit

try:
    timeit.timeit("f(", number=1)
except SyntaxError as e:
    print(e)  # prints: '(' was never closed (<timeit-src>, line 2)
    print(e.msg, e.filename, e.lineno, e.offset)  # prints: '(' was never closed <timeit-src> 2 2
try:
    timeit.timeit("return 1", number=1)
except SyntaxError as e:
    print(e.msg, e.lineno)  # prints: 'return' outside function 2
try:
    timeit.timeit("x", setup="x = 1\n  y = 2")
except IndentationError as e:
    print(type(e).__name__, e.msg, e.lineno)  # prints: IndentationError unexpected indent 2
try:
    timeit.timeit("missing()", number=1)
except NameError as e:
    print(e)  # prints: name 'missing' is not defined
try:
    timeit.timeit(3)
except ValueError as e:
    print(e)  # prints: stmt is neither a string nor callable
try:
    timeit.timeit("pass", setup=3)
except ValueError as e:
    print(e)  # prints: setup is neither a string nor callable
try:
    timeit.timeit("pass", number="3")
except TypeError as e:
    print(e)  # prints: 'str' object cannot be interpreted as an integer
