def f():
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t")])
try:
    f()
except* ValueError as e:
    print(repr(e))
# prints: ExceptionGroup('eg', [ValueError(1)])
# raises: ExceptionGroup: eg (1 sub-exception)
