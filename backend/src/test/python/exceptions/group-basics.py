eg = ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError("t"), OSError("o")])])
print(eg, repr(eg), eg.message, eg.exceptions[0], len(eg.exceptions))
# prints: eg (2 sub-exceptions) ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('t'), OSError('o')])]) eg 1 2
print(eg.split(ValueError))
# prints: (ExceptionGroup('eg', [ValueError(1)]), ExceptionGroup('eg', [ExceptionGroup('in', [TypeError('t'), OSError('o')])]))
print(eg.subgroup(OSError), repr(eg.subgroup(OSError)))
# prints: eg (1 sub-exception) ExceptionGroup('eg', [ExceptionGroup('in', [OSError('o')])])
print(eg.subgroup(KeyError), eg.split(KeyError)[0])  # prints: None None
print(repr(eg.subgroup(lambda e: isinstance(e, (TypeError, ValueError)))))
# prints: ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('t')])])
print(repr(eg.subgroup((TypeError, ValueError))))
# prints: ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('t')])])
print(repr(eg.derive([KeyError()])))  # prints: ExceptionGroup('eg', [KeyError()])
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
# prints: ExceptionGroup BaseExceptionGroup
for args in [(1, [ValueError()]), ("x", []), ("x", 5), ("x", [5]), ("x", [KeyboardInterrupt()])]:
    try:
        ExceptionGroup(*args)
    except Exception as e:
        print(type(e).__name__, e)
# prints: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
# prints: ValueError second argument (exceptions) must be a non-empty sequence
# prints: TypeError second argument (exceptions) must be a sequence
# prints: ValueError Item 0 of second argument (exceptions) is not an exception
# prints: TypeError Cannot nest BaseExceptions in an ExceptionGroup
try:
    eg.split(5)
except TypeError as e:
    print(e)
# prints: expected a function, exception type or tuple of exception types
print(issubclass(ExceptionGroup, Exception), issubclass(BaseExceptionGroup, Exception), ExceptionGroup.__mro__)
# prints: True False (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
