def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


try:
    f()
except ZeroDivisionError as e:
    print(e)  # prints: division by zero


def g():
    raise


try:
    g()
except RuntimeError as e:
    print(e)  # prints: No active exception to reraise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            [][0]
        except IndexError:
            pass
        raise
except ZeroDivisionError as e:
    print("outer again", e)  # prints: outer again division by zero
try:
    try:
        1 / 0
    except ZeroDivisionError:
        g()
except ZeroDivisionError as e:
    print("from function", e)  # prints: from function division by zero
