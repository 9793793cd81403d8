import sys

again = ValueError("again")
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise again
except ValueError as error:
    print(repr(error.__context__))  # prints: ZeroDivisionError('division by zero')
    first = error.__traceback__
    print(first is error.__traceback__, first is sys.exc_info()[2])  # prints: True True
try:
    try:
        {}["k"]
    except KeyError:
        raise again
except ValueError as error:
    print(repr(error.__context__))  # prints: KeyError('k')
    print(error.__traceback__.tb_next is first)  # prints: True
try:
    raise TypeError().with_traceback(first)
except TypeError as error:
    print(error.__traceback__.tb_next is first)  # prints: True
