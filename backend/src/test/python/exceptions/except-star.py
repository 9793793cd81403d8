def run(e):
    try:
        raise e
    except* ValueError as v:
        print("V", v.exceptions)
    except* (KeyError, TypeError) as v:
        print("KT", v.exceptions)
    else:
        print("else")
    finally:
        print("finally")
run(ValueError("naked"))
# prints: V (ValueError('naked'),)
# prints: finally
run(ExceptionGroup("g", [ValueError(1), KeyError(2), ValueError(3)]))
# prints: V (ValueError(1), ValueError(3))
# prints: KT (KeyError(2),)
# prints: finally
run(ExceptionGroup("g", [ExceptionGroup("h", [TypeError(1)]), KeyError(2)]))
# prints: KT (ExceptionGroup('h', [TypeError(1)]), KeyError(2))
# prints: finally
try:
    run(ExceptionGroup("g", [ValueError(1), OSError(2), ExceptionGroup("h", [ZeroDivisionError(), KeyError()])]))
except ExceptionGroup as e:
    print("left", repr(e))
# prints: V (ValueError(1),)
# prints: KT (ExceptionGroup('h', [KeyError()]),)
# prints: finally
# prints: left ExceptionGroup('g', [OSError(2), ExceptionGroup('h', [ZeroDivisionError()])])
try:
    run(OSError("not mine"))
except OSError as e:
    print("left", repr(e))
# prints: finally
# prints: left OSError('not mine')
