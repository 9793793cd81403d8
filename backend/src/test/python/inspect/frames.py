import inspect
import sys


def caller_name():
    return inspect.stack()[1].function, sys._getframe(1).f_code.co_name


def where(a, b=2):
    frame = inspect.currentframe()
    print(frame.f_lineno, frame.f_code.co_name, frame.f_back.f_code.co_name)  # prints: 11 where <module>
    print(frame.f_locals["a"], sorted(frame.f_locals))  # prints: 1 ['a', 'b', 'frame']
    print(caller_name())  # prints: ('where', 'where')


where(1)
first = inspect.stack()[0]
print(first.lineno, first.code_context, first.index)  # prints: 17 ['first = inspect.stack()[0]\n'] 0
print(sys._getframe().f_back, len(inspect.stack()))  # prints: None 1
print(inspect.currentframe() is sys._getframe())  # prints: True
try:
    sys._getframe(9)
except ValueError as e:
    print(e)  # prints: call stack is not deep enough
