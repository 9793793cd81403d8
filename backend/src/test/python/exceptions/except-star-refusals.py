try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
# prints: catching ExceptionGroup with except* is not allowed. Use except instead.
try:
    try:
        raise ValueError(1)
    except* 5:
        pass
except TypeError as e:
    print(e)
# prints: catching classes that do not inherit from BaseException is not allowed
def loop():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except* ValueError as e:
            print(i, e.exceptions)
        else:
            print(i, "fine")
    return "done"
print(loop())
# prints: 0 fine
# prints: 1 (ValueError(1),)
# prints: 2 fine
# prints: done
