try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)  # prints: KeyError('k') ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)  # prints: None ZeroDivisionError('division by zero') False
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)  # prints: None ZeroDivisionError('division by zero') True
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__))  # prints: KeyError()
try:
    try:
        raise ValueError("first")
    finally:
        {}["second"]
except KeyError as e:
    print(repr(e.__context__))  # prints: ValueError('first')


def f():
    try:
        raise ValueError("in f")
    except ValueError:
        pass
    raise KeyError("after")


try:
    f()
except KeyError as e:
    print(e.__context__)  # prints: None
try:
    try:
        raise ValueError("a")
    except ValueError as e:
        raise e
except ValueError as e:
    print(e.__context__)  # prints: None
