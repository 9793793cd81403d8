def kind(e):
    try:
        raise e
    except (KeyError, IndexError) as x:
        return "lookup " + type(x).__name__
    except ArithmeticError:
        return "arithmetic"
    except Exception:
        return "exception"
    except:
        return "base"


print(kind(KeyError()), kind(IndexError()), kind(ZeroDivisionError()))  # prints: lookup KeyError lookup IndexError arithmetic
print(kind(ValueError()), kind(KeyboardInterrupt()), kind(SystemExit))  # prints: exception base base
try:
    try:
        raise ValueError
    except "text":
        pass
except TypeError as e:
    print(e)  # prints: catching classes that do not inherit from BaseException is not allowed
try:
    raise ValueError("a", 1)
except ValueError as e:
    print(e, e.args, repr(e))  # prints: ('a', 1) ('a', 1) ValueError('a', 1)
try:
    raise 5
except TypeError as e:
    print(e)  # prints: exceptions must derive from BaseException
try:
    raise int
except TypeError as e:
    print(e)  # prints: exceptions must derive from BaseException
